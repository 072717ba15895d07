/** Short texts for documents: nothing in them could be anybody's. */
import { type Language } from './names.ts';
import { type Random } from './random.ts';

const texts: Readonly<Record<Language, { accounts: readonly string[]; sequels: readonly string[] }>> = {
  fi: {
    accounts: [
      'Asiakas tavattiin sovitusti ja tilanne käytiin yhdessä läpi.',
      'Keskusteltiin arjen sujumisesta ja tuen tarpeesta.',
      'Asiakas kertoi voinnistaan ja toiveistaan palvelujen suhteen.',
      'Tavoitteet tarkistettiin, ja ne ovat osittain toteutuneet.',
      'Verkoston kanssa sovittiin työnjaosta ja yhteydenpidosta.',
      'Tilanteessa ei ole tapahtunut olennaista muutosta.',
      'Palvelu on toteutunut suunnitelman mukaisesti.',
      'Asiakas toivoi muutosta palvelun ajankohtaan.',
    ],
    sequels: [
      'Seuraava tapaaminen sovitaan puhelimitse.',
      'Asiaan palataan kuukauden kuluttua.',
      'Suunnitelma päivitetään seuraavassa neuvottelussa.',
      'Palvelua jatketaan entisellään.',
      'Omatyöntekijä on yhteydessä asiakkaaseen.',
      'Asiakas ottaa tarvittaessa yhteyttä.',
    ],
  },
  sv: {
    accounts: [
      'Klienten träffades enligt överenskommelse och situationen gicks igenom.',
      'Vardagen och behovet av stöd diskuterades.',
      'Klienten berättade om sitt mående och sina önskemål.',
      'Målen granskades och har delvis uppnåtts.',
      'Servicen har genomförts enligt planen.',
    ],
    sequels: [
      'Nästa möte avtalas per telefon.',
      'Ärendet tas upp på nytt om en månad.',
      'Servicen fortsätter oförändrad.',
      'Klienten tar kontakt vid behov.',
    ],
  },
};

/** Structured content and the same as XHTML, some 300 characters together. */
export function wording(random: Random, language: Language, title: string) {
  const { accounts, sequels } = texts[language];
  const kuvaus = random.pick(accounts);
  const jatkotoimet = random.pick(sequels);
  return {
    content: { kuvaus, jatkotoimet },
    display: `<article><h1>${title}</h1><p>${kuvaus}</p><p>${jatkotoimet}</p></article>`,
  };
}
