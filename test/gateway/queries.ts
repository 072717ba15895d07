/** What front ends really ask: big, and to be served. */
const ofSara = '{ actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }';

const documentFields = `
  id originalId version title type serviceTask socialService processStage draftedAt status group language
  attachmentCount content display displayDelayEnded
  displayRestriction { specialContent delayedUntil restrictedFromGuardians reason }
  serviceUnit { id name organisation { id name } }
  controller { id name }
  author { id name title }
  case { id name serviceTask openedOn closedOn shared controller { id name } serviceUnit { id name } }
  accessBasis { legalBasis rules citation obligations }`;

/** A page of a hundred documents with everything of each. */
export const wholePage = `{
  client(id: "2.999.3.1", context: ${ofSara}) {
    documents(first: 100) {
      totalCount
      pageInfo { hasNextPage endCursor }
      registers { controller { id name } status reason basis { legalBasis rules } }
      edges { cursor node { ${documentFields} } }
    }
  }
}`;

/** A unit's clients with the newest documents and the cases of each. */
export const unitsClients = `{
  unitClients(context: ${ofSara}, first: 50) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id firstNames lastName dateOfBirth securityProhibition contact { address municipality phone email }
        cases { id name serviceTask openedOn closedOn shared serviceUnit { id name } }
        documents(first: 3) {
          totalCount
          edges { node { id title type serviceTask draftedAt author { name title } accessBasis { legalBasis } } }
        }
      }
    }
  }
}`;

/** The front page of MyKanta: who, since when, and the newest documents of every service task. */
export const myKantaHome = `{
  myKanta {
    person { id identityCode firstNames lastName dateOfBirth contact { address municipality phone email } }
    clientRelationships { id startedOn endedOn serviceTask controller { id name } personalWorker { name title contact { phone email } } }
    childProtection { startedOn endedOn }
    notices
    declarations { informedOn permission permissionFrom prohibitions { id from target targetId } }
    serviceTasks {
      serviceTask documentCount
      documents(first: 5) {
        totalCount
        edges { node { id title type draftedAt processStage controller { id name } display accessBasis { legalBasis rules } } }
      }
    }
  }
}`;
