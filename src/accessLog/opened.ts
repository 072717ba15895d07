/** An Access with what the access log needs to know of it: who asks, and on what occasion. */
import { type Actor } from '../identity/actor.ts';
import { type Occasion } from './collector.ts';

export interface Opened<Kind> {
  readonly access: Kind;
  readonly actor: Actor;
  readonly occasion: Occasion;
}
