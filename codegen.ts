import { type CodegenConfig } from '@graphql-codegen/cli';

/** Types and resolver signatures from `schema/`, which is the only source. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          IdentityCode: 'string',
          Code: 'string',
          JSON: 'unknown',
          XHTML: 'string',
        },
        contextType: '../context.ts#Context',
        mappers: {
          Viewer: '../resolvers/models.ts#ViewerModel',
          Client: '../admission/people.ts#AdmittedPerson',
          ClientConnection: '../resolvers/models.ts#ClientConnectionModel',
          ClientEdge: '../resolvers/models.ts#ClientEdgeModel',
          Person: '../admission/people.ts#AdmittedPerson',
          Professional: '../admission/people.ts#AdmittedProfessional',
          ClientDocument: '../admission/admittedDocument.ts#AdmittedDocument',
          ClientDocumentConnection: '../resolvers/models.ts#DocumentConnectionModel',
          Case: '../admission/admittedRecords.ts#AdmittedCase',
          ClientRelationship: '../admission/admittedRecords.ts#AdmittedRelationship',
          RegisterAccessRight: '../admission/admittedRecords.ts#AdmittedService',
          RegisterAnswer: '../admission/registerAnswer.ts#RegisterAnswer as RegisterAnswerModel',
          DataController: '../resolvers/models.ts#DataControllerModel',
          Organisation: '../registers/directory.ts#NamedOrganisation',
          ServiceUnit: '../registers/nationalAnswers.ts#Unit',
          CodeSystem: '../registers/nationalAnswers.ts#CodeSystem as CodeSystemModel',
          CodeValue: '../resolvers/models.ts#CodeValueModel',
          Representable: '../admission/people.ts#AdmittedRepresentable',
          AccessExplanation: '../admission/explanations.ts#ExplainedAccess',
          ExplainedRow: '../admission/explanations.ts#ExplainedRow as ExplainedRowModel',
          ClientDataSummary: '../resolvers/models.ts#SummaryModel',
          SummaryServiceTask: '../admission/summary.ts#SummaryServiceTask as SummaryServiceTaskModel',
          AccessLogConnection: '../resolvers/models.ts#AccessLogModel',
          AccessLogEntry: '../admission/tracking.ts#TrackedEntry',
          MyKanta: '../resolvers/models.ts#MyKantaModel',
          MyServiceTask: '../resolvers/models.ts#MyServiceTaskModel',
        },
      },
    },
  },
};

export default config;
