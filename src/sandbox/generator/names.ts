/** Names that are nobody's: common first names, made-up family names. */
import { type Names } from '../rows.ts';
import { type Random } from './random.ts';

const first = {
  fi: 'Aava Anni Eino Eevi Hugo Iida Ilmari Jalmari Kaisa Lauri Lempi Martta Matti Nooa Oiva Onni Saimi Silja Taimi Tauno Toivo Unto Veera Väinö',
  sv: 'Alma Anders Björn Ebba Edvin Elsa Gunnel Göran Hedvig Håkan Ingrid Karin Lars Linnea Nils Oskar Ragnar Signe Sixten Sonja Tove Viola',
};
const start = {
  fi: 'Esimerkki Harjoitus Koe Kuvitteelli Malli Näyte Sepite Testi Tuote Keksi',
  sv: 'Exempel Fiktiv Modell Mönster Prov Påhitt Skol Test Övnings Uppdikts',
};
const end = {
  fi: 'harju joki koski lahti linna mäki niemi nen ranta salo',
  sv: 'backa berg blad ström fors gren holm lund man ås',
};

export type Language = 'fi' | 'sv';

const words = (text: string): readonly string[] => text.split(' ');
const lists = {
  fi: {
    first: words(first.fi),
    start: words(start.fi),
    end: words(end.fi),
    town: 'Mallila',
    street: 'Mallikatu',
  },
  sv: {
    first: words(first.sv),
    start: words(start.sv),
    end: words(end.sv),
    town: 'Exempelby',
    street: 'Modellgatan',
  },
};

export const firstName = (random: Random, language: Language): string => random.pick(lists[language].first);

export const familyName = (random: Random, language: Language): string =>
  `${random.pick(lists[language].start)}${random.pick(lists[language].end)}`;

export const addressOf = (random: Random, language: Language): string =>
  `${lists[language].street} ${random.integer(1, 240)}`;

export const townOf = (language: Language): string => lists[language].town;

/** Numbers that start with 00 after the country code lead nowhere. */
export const phoneOf = (random: Random): string =>
  `+358 00 ${random.integer(300, 999)} ${String(random.integer(0, 9999)).padStart(4, '0')}`;

/** A company name that its number shows to be a number in a series. */
export function companyNames(random: Random, number: number): Names {
  const kind = random.pick([
    'Esimerkkihoiva',
    'Mallikoti',
    'Näytetuki',
    'Testipalvelu',
    'Koekuntoutus',
    'Exempelvård',
  ]);
  const name = `${kind} ${number} Oy`;
  return { fi: name, sv: name, en: name };
}
