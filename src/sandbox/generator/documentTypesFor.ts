/** Which client-document types fit a service task at a stage of the service process. */
import documentTypes from '../codes/documentTypes.json' with { type: 'json' };
import { documentTypeUses } from '../codes/documentTypeUse.ts';

export type ProcessStage =
  | 'INITIATION'
  | 'NEEDS_ASSESSMENT'
  | 'PLANNING'
  | 'DECISION'
  | 'SERVICE_IMPLEMENTATION'
  | 'FOLLOW_UP';

export interface DocumentType {
  readonly code: string;
  readonly titles: { readonly fi: string; readonly sv: string | null };
  /** The service in which alone such a document is drafted, if there is one. */
  readonly socialService: string | null;
}

const stageOfGeneralType: Readonly<Record<string, ProcessStage>> = {
  Ilmoitus: 'INITIATION',
  Hakemus: 'INITIATION',
  Pyyntö: 'INITIATION',
  Arvio: 'NEEDS_ASSESSMENT',
  Selvitys: 'NEEDS_ASSESSMENT',
  Lausunto: 'NEEDS_ASSESSMENT',
  Kuulemisasiakirja: 'NEEDS_ASSESSMENT',
  Laskelma: 'NEEDS_ASSESSMENT',
  Suunnitelma: 'PLANNING',
  Päätös: 'DECISION',
  Sopimus: 'DECISION',
  Suostumus: 'DECISION',
  Maksusitoumus: 'DECISION',
  Asiakaskertomusmerkintä: 'SERVICE_IMPLEMENTATION',
  Lähete: 'SERVICE_IMPLEMENTATION',
  Yhteenveto: 'FOLLOW_UP',
};

const serviceOfArea: Readonly<Record<string, string>> = {
  Turvakotipalvelun: 'SHELTER_SERVICES',
  Väkivaltatyön: 'DOMESTIC_VIOLENCE_PREVENTION',
};

const titles = new Map(documentTypes.codes.map(({ code, names }) => [code, names]));
const known = new Map<string, readonly DocumentType[]>();

export function documentTypesFor(serviceTask: string, stage: ProcessStage): readonly DocumentType[] {
  const key = `${serviceTask}/${stage}`;
  const fitting = known.get(key) ?? fittingTypes(serviceTask, stage);
  known.set(key, fitting);
  return fitting;
}

const fittingTypes = (serviceTask: string, stage: ProcessStage): DocumentType[] =>
  documentTypeUses
    .filter(
      ({ generalType, serviceTasks }) =>
        stageOfGeneralType[generalType] === stage && serviceTasks.includes(serviceTask),
    )
    .map(({ code, area }) => ({
      code,
      titles: titles.get(code) ?? { fi: code, sv: null },
      socialService: serviceOfArea[area ?? ''] ?? null,
    }));
