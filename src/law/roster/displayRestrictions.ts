import { type NoRow, type Section } from './rule.ts';

const setByProfessional: NoRow = {
  kind: 'WRITING',
  why: 'Decided when a restriction is set, changed or lifted; the rows read the restriction as it stands.',
};

export const displayRestrictions: Section = {
  mark: 'A7.4',
  title: 'The citizen’s view in MyKanta: restrictions set by a professional',
  rules: [
    {
      id: 'R-110',
      says: 'The author may delay the display of a document until a day of the author’s choosing; until then it is hidden from the client and from all who act for the client.',
      evidence: 'F',
      sources: ['S0', 'S2'],
    },
    {
      id: 'R-111',
      says: 'Before the day of the delay the document is hidden, and the client is told that display has been restricted.',
      evidence: 'F',
      sources: ['S2'],
    },
    {
      id: 'R-112',
      says: 'From the day of the delay on, the document is shown, with the mark that a delay has ended.',
      evidence: 'F',
      inferred: 'that the day itself already shows',
      sources: ['S2'],
    },
    {
      id: 'R-113',
      says: 'Special content hides a document from the client and all who act for the client, without limit of time.',
      evidence: 'F+P',
      sources: ['S0', 'S2', 'P11'],
    },
    {
      id: 'R-114',
      says: 'A delay or special content on a case holds for all client documents of the case.',
      evidence: 'F',
      inferred: 'that it holds for those stored later, too',
      sources: ['S2'],
    },
    {
      id: 'R-115',
      says: 'Of the restrictions of a document and of its case, the stricter holds: special content if either has it, else the later delay.',
      evidence: 'I',
      sources: [],
    },
    {
      id: 'R-116',
      says: 'A document of a minor may be restricted from the guardians only; the minor still sees it.',
      evidence: 'F+P',
      inferred: 'that the minor still sees it',
      sources: ['S0', 'P11'],
    },
    {
      id: 'R-117',
      says: 'Every restriction is justified by a value of a classification.',
      evidence: 'F',
      sources: ['S2'],
      noRow: setByProfessional,
    },
    {
      id: 'R-118',
      says: 'The mark of special content, its justification and guardian restrictions are never shown to the client, nor is the delay once it is over.',
      evidence: 'F',
      sources: ['S2'],
    },
    {
      id: 'R-119',
      says: 'The client is told that display has been restricted by delay or special content, but not which document, nor by which of the two.',
      evidence: 'F',
      inferred: 'that it does not say which',
      sources: ['S2'],
    },
    {
      id: 'R-120',
      says: 'The client, or a guardian for the child, may ask the provider for data that MyKanta hides.',
      evidence: 'F',
      sources: ['S2'],
      law: ['812/2000 s. 11'],
      noRow: { kind: 'OUT_OF_SCOPE', why: 'A request to the provider, outside MyKanta.' },
    },
    {
      id: 'R-121',
      says: 'A professional may later lift, shorten or extend a restriction; it has effect at once.',
      evidence: 'F',
      inferred: 'shortening and extending, and that the effect is immediate',
      sources: ['S2'],
      noRow: setByProfessional,
    },
    {
      id: 'R-122',
      says: 'For certain types of document the system asks, when storing, whether to restrict.',
      evidence: 'F',
      sources: ['S2'],
      noRow: setByProfessional,
    },
    {
      id: 'R-123',
      says: 'A restriction without a proper reason is not accepted.',
      evidence: 'F',
      sources: ['S2', 'S4'],
      noRow: setByProfessional,
    },
    {
      id: 'R-124',
      says: 'A producer’s professional restricts for long, or for good, only after consulting the organiser’s worker.',
      evidence: 'F',
      sources: ['S4'],
      noRow: setByProfessional,
    },
    {
      id: 'R-125',
      says: 'A restriction touches display only: the record is always stored.',
      evidence: 'F',
      sources: ['S4'],
      noRow: setByProfessional,
    },
  ],
};
