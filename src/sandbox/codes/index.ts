/**
 * The code lists that the sandbox knows. They are data: the complete national lists come from the code server, and
 * only the codes found in public structures are here. Lists under 2.999, the arc of examples, are our own.
 */
import counties from './counties.json' with { type: 'json' };
import documentGroups from './documentGroups.json' with { type: 'json' };
import documentTypes from './documentTypes.json' with { type: 'json' };
import justifiedContexts from './justifiedContexts.json' with { type: 'json' };
import languages from './languages.json' with { type: 'json' };
import processStages from './processStages.json' with { type: 'json' };
import serviceTasks from './serviceTasks.json' with { type: 'json' };
import socialServices from './socialServices.json' with { type: 'json' };
import specialReasons from './specialReasons.json' with { type: 'json' };
import statutoryGrounds from './statutoryGrounds.json' with { type: 'json' };

export interface Code {
  readonly code: string;
  readonly names: { readonly fi: string; readonly sv: string | null; readonly en: string | null };
  /** The official code was not found; this one is ours. */
  readonly provisional: boolean;
}

export interface CodeSystem {
  /** Object identifier. */
  readonly id: string;
  readonly names: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly codes: readonly Code[];
}

export const codeSystems: readonly CodeSystem[] = [
  serviceTasks,
  socialServices,
  processStages,
  documentGroups,
  documentTypes,
  statutoryGrounds,
  specialReasons,
  justifiedContexts,
  languages,
  counties,
];
