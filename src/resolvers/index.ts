/** Resolvers of every type that has one; the other fields are properties of what was admitted. */
import { type Resolvers } from '../generated/resolvers.ts';
import { Client, ClientConnection, ClientEdge } from './client.ts';
import { ClientDocument, ClientDocumentConnection } from './document.ts';
import { MyKanta, MyServiceTask } from './myKanta.ts';
import {
  CodeSystem,
  CodeValue,
  DataController,
  Organisation,
  Professional,
  ServiceUnit,
} from './organisation.ts';
import { Query } from './query.ts';
import { Case, ClientRelationship, RegisterAccessRight, RegisterAnswer } from './register.ts';
import { scalars } from './scalars.ts';
import { Viewer } from './viewer.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Case,
  Client,
  ClientConnection,
  ClientEdge,
  ClientDocument,
  ClientDocumentConnection,
  ClientRelationship,
  CodeSystem,
  CodeValue,
  DataController,
  MyKanta,
  MyServiceTask,
  Organisation,
  Professional,
  Query,
  RegisterAccessRight,
  RegisterAnswer,
  ServiceUnit,
  Viewer,
};
