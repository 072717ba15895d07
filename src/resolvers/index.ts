/** Resolvers of every type that has one; the other fields are properties of what was admitted. */
import { type Resolvers } from '../generated/resolvers.ts';
import { AccessLogConnection, AccessLogEntry } from './accessLog.ts';
import { Client, ClientConnection, ClientEdge } from './client.ts';
import { ClientDocument, ClientDocumentConnection } from './document.ts';
import { AccessExplanation } from './explanation.ts';
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
import { ClientDataSummary, SummaryServiceTask } from './summary.ts';
import { Viewer } from './viewer.ts';

export const resolvers: Resolvers = {
  ...scalars,
  AccessExplanation,
  AccessLogConnection,
  AccessLogEntry,
  Case,
  Client,
  ClientConnection,
  ClientDataSummary,
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
  SummaryServiceTask,
  Viewer,
};
