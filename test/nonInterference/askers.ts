/** Who asks about whom, on what ground, in what kind of world. */
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';

/** Facts of a world, as scenarios write them. */
export type Facts = Readonly<Record<string, Readonly<Record<string, object | null>>>>;

export interface Asker {
  readonly persona: string;
  readonly kind: 'PROFESSIONAL' | 'CITIZEN';
  /** The client asked about; a citizen's own id where it is oneself. */
  readonly client: string;
  readonly code: string;
  readonly context: object | null;
  readonly onBehalfOf: string | null;
  /** A document that may be seen, where any is. */
  readonly shown: string;
  readonly shownCase: string;
  /** What every world of this asker has. */
  readonly beside: Facts;
  /** The worlds have nothing else that could raise a notice, and so hide that a secret does. */
  readonly quiet?: true;
}

const [alue, lahti, hoiva, muu] = [1, 2, 101, 102].map(ids.organisation);
const [aino = '', eeli = '', , , , , , veikko = ''] = [1, 2, 3, 4, 5, 6, 7, 8].map(ids.person);
/** Someone of whom it is a secret that there is such a person. */
export const unknownPerson = { id: ids.person(500), code: testIdentityCode('1950-05-05', 950) };

const ofAino = {
  client: aino,
  code: testIdentityCode('1948-02-11', 901),
  shown: ids.documentVersion(1002, 1),
  shownCase: ids.case(1),
};
const ofEeli = {
  client: eeli,
  code: testIdentityCode('2011-05-20', 902),
  shown: ids.documentVersion(21, 1),
  shownCase: ids.case(2),
};
const ofUnknown = { ...ofAino, client: unknownPerson.id, code: unknownPerson.code };

const worker = (persona: string, context: object, of: object = {}, beside: Facts = {}): Asker => ({
  persona,
  kind: 'PROFESSIONAL',
  context,
  onBehalfOf: null,
  beside,
  ...ofAino,
  ...of,
});
const citizen = (persona: string, of: typeof ofAino, self: boolean, beside: Facts = {}): Asker => ({
  persona,
  kind: 'CITIZEN',
  context: null,
  onBehalfOf: self ? null : of.client,
  beside,
  ...of,
});

const ofSara = { actingFor: alue, serviceUnit: ids.unit(1) };
const ofLeo = { actingFor: lahti, serviceUnit: ids.unit(11) };
/** Aino is Leo's client too. */
const ainoAtLahti = {
  ainoLahti: { like: 'ainoAlue', id: ids.case(11), controller: lahti, unit: ids.unit(11) },
};

/** What limits a disclosure: a task and a document prohibited, and another client of the case who says no. */
const limits: Facts = {
  cases: {
    ...ainoAtLahti,
    ainoAndVeikko: { like: 'ainoAlue', id: ids.case(12), shared: true, clients: [aino, veikko] },
  },
  declarations: { veikko: { permissionState: 'REFUSED' } },
  prohibitions: {
    ofTask: prohibition(1, 'SERVICE_TASK', '20'),
    ofDocument: prohibition(2, 'DOCUMENT', ids.originalDocument(577)),
  },
};
/** Eeli is Leo's client, and a guardian has permitted. */
const guardiansPermission: Facts = {
  cases: { eeliLahti: { like: 'eeliAlue', id: ids.case(13), controller: lahti, unit: ids.unit(11) } },
  declarations: { eeli: { permissionBy: 'GUARDIAN' } },
};
const everythingProhibited: Facts = {
  cases: ainoAtLahti,
  prohibitions: { ofRegister: prohibition(1, 'CONTROLLER', alue ?? '') },
};
const eelisNotice: Facts = {
  documents: {
    eelisSpecial: { like: 'eeliPlan', specialContent: true, draftedAt: '2026-01-01T08:00:00.000Z' },
  },
};

const quiet = true as const;

export const askers = {
  'sara in her own register': worker('sara', ofSara),
  'sara for a special reason': worker('sara', { ...ofSara, specialReason: 'DATA_CORRECTION' }, ofEeli),
  'pia by register access right': worker('pia', { actingFor: alue, serviceUnit: ids.unit(21) }),
  'leo by permission': worker('leo', { ...ofLeo, controllers: [alue] }, {}, limits),
  'leo by the permission of a guardian': worker(
    'leo',
    { ...ofLeo, controllers: [alue] },
    ofEeli,
    guardiansPermission,
  ),
  'leo in several registers': worker('leo', { ...ofLeo, controllers: [lahti, alue, muu] }, {}, limits),
  'leo where the register is prohibited': worker(
    'leo',
    { ...ofLeo, controllers: [lahti, alue] },
    {},
    everythingProhibited,
  ),
  'leo where there is nothing': {
    ...worker('leo', { ...ofLeo, controllers: [lahti, hoiva] }, {}, { cases: ainoAtLahti }),
    quiet,
  },
  'leo on a statutory ground': worker(
    'leo',
    { ...ofLeo, controllers: [alue], statutoryGround: 'CLARIFY_NEED' },
    {},
    { cases: ainoAtLahti },
  ),
  'ville, a stranger at work': worker('ville', { actingFor: muu, serviceUnit: ids.unit(31) }, ofUnknown),
  'petra, who would have it disclosed': worker(
    'petra',
    { actingFor: hoiva, serviceUnit: ids.unit(23), controllers: [alue] },
    ofUnknown,
  ),
  'aino, her own': citizen('aino', ofAino, true),
  'eeli, his own': citizen('eeli', ofEeli, true, eelisNotice),
  'eeli, of whom nothing is restricted': { ...citizen('eeli', ofEeli, true), quiet },
  'mari for eeli': citizen('mari', ofEeli, false, eelisNotice),
  'mari for eeli, of whom nothing is restricted': { ...citizen('mari', ofEeli, false), quiet },
  'olli for eeli, of whom something is kept from him': { ...citizen('olli', ofEeli, false), quiet },
  'marja for aino': citizen('marja', ofAino, false),
  'mari, who is refused': citizen('mari', ofEeli, false),
  'erkki, who is refused': citizen('erkki', ofAino, false),
  'hilkka, a stranger': citizen('hilkka', ofUnknown, false),
} satisfies Record<string, Asker>;

export type AskerName = keyof typeof askers;

function prohibition(n: number, target: string, targetId: string): object {
  return { id: `2.999.9.${n}`, client: ids.person(1), prohibitedFrom: '2026-01-01', target, targetId };
}
