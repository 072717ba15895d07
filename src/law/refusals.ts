/** Every reason in words, for people: plain, short, and telling no more than its code does. */
import { type DenialReason } from './codes.ts';

export type Language = 'fi' | 'sv' | 'en';
export const languages: readonly Language[] = ['fi', 'sv', 'en'];

export const refusals: Readonly<Record<DenialReason, Readonly<Record<Language, string>>>> = Object.freeze({
  NOT_STRONGLY_AUTHENTICATED: {
    fi: 'Vahva tunnistautuminen tai voimassa oleva varmennekortti puuttuu.',
    sv: 'Stark autentisering eller ett giltigt certifikatkort saknas.',
    en: 'Strong authentication or a valid certificate card is missing.',
  },
  ORGANISATION_NOT_JOINED: {
    fi: 'Organisaatio ei ole liittynyt asiakastietovarantoon.',
    sv: 'Organisationen har inte anslutit sig till klientdatalagret.',
    en: 'The organisation has not joined the client data repository.',
  },
  SYSTEM_LACKS_CAPABILITY: {
    fi: 'Tietojärjestelmässä ei ole tähän tarvittavaa toimintoa.',
    sv: 'Informationssystemet saknar den funktion som behövs.',
    en: 'The information system lacks the function this needs.',
  },
  NO_CONTEXT: {
    fi: 'Asiayhteyttä asiakkaaseen ei ole.',
    sv: 'Det finns ingen saklig anknytning till klienten.',
    en: 'There is no context with the client.',
  },
  NO_ACCESS_RIGHT: {
    fi: 'Käyttöoikeus ei kata pyyntöä.',
    sv: 'Åtkomsträttigheten omfattar inte begäran.',
    en: 'The access right does not cover this request.',
  },
  REGISTER_ACCESS_NOT_STARTED: {
    fi: 'Rekisterinkäyttöoikeus ei ole vielä alkanut.',
    sv: 'Åtkomsträtten till registret har inte börjat.',
    en: 'The register access right has not started.',
  },
  REGISTER_ACCESS_EXPIRED: {
    fi: 'Rekisterinkäyttöoikeus on päättynyt.',
    sv: 'Åtkomsträtten till registret har upphört.',
    en: 'The register access right has ended.',
  },
  NOT_INFORMED: {
    fi: 'Asiakas ei ole saanut Kanta-informointia.',
    sv: 'Klienten har inte fått Kanta-informationen.',
    en: 'The client has not been given the Kanta information.',
  },
  NO_PERMISSION: {
    fi: 'Luovutuslupaa ei ole.',
    sv: 'Tillstånd för utlämnande saknas.',
    en: 'There is no disclosure permission.',
  },
  PROHIBITED: {
    fi: 'Tietojen luovutus on kielletty.',
    sv: 'Utlämnande av uppgifterna är förbjudet.',
    en: 'The disclosure of the data is prohibited.',
  },
  NOT_AN_AUTHORITY: {
    fi: 'Tiedonsaantioikeuden peruste ei koske tätä tehtävää.',
    sv: 'Grunden för rätten att få information gäller inte denna uppgift.',
    en: 'The statutory ground does not belong to this task.',
  },
  VOIDED: {
    fi: 'Asiakirja on mitätöity.',
    sv: 'Handlingen har ogiltigförklarats.',
    en: 'The document has been voided.',
  },
  SUPERSEDED_VERSION: {
    fi: 'Asiakirjasta on uudempi versio.',
    sv: 'Det finns en nyare version av handlingen.',
    en: 'The document has a newer version.',
  },
  NEVER_SHOWN_TYPE: {
    fi: 'Tätä asiakirjaa ei näytetä OmaKannassa.',
    sv: 'Handlingen visas inte i MittKanta.',
    en: 'This document is not shown in MyKanta.',
  },
  NOT_YET_SHOWN_TYPE: {
    fi: 'Tätä asiakirjaa ei vielä näytetä OmaKannassa.',
    sv: 'Handlingen visas ännu inte i MittKanta.',
    en: 'This document is not yet shown in MyKanta.',
  },
  SPECIAL_CONTENT: {
    fi: 'Asiakirjan näyttämistä on rajoitettu.',
    sv: 'Visningen av handlingen har begränsats.',
    en: 'The display of the document has been restricted.',
  },
  DELAYED: {
    fi: 'Asiakirjan näyttämistä on rajoitettu.',
    sv: 'Visningen av handlingen har begränsats.',
    en: 'The display of the document has been restricted.',
  },
  RESTRICTED_FROM_GUARDIAN: {
    fi: 'Asiakirjaa ei näytetä.',
    sv: 'Handlingen visas inte.',
    en: 'The document is not shown.',
  },
  NO_MANDATE: {
    fi: 'Valtuutta asioida puolesta ei ole.',
    sv: 'Fullmakt att uträtta ärenden saknas.',
    en: 'There is no mandate to act on behalf.',
  },
  WRONG_MANDATE_SCOPE: {
    fi: 'Valtuus ei koske sosiaalihuollon asioita.',
    sv: 'Fullmakten gäller inte socialvårdsärenden.',
    en: 'The mandate does not cover social welfare.',
  },
  MANDATE_EXPIRED: {
    fi: 'Valtuus on päättynyt.',
    sv: 'Fullmakten har upphört.',
    en: 'The mandate has ended.',
  },
  REPRESENTATION_BLOCKED: {
    fi: 'Puolesta asiointi ei ole mahdollista.',
    sv: 'Det går inte att uträtta ärenden för personen.',
    en: 'Acting on behalf is not possible.',
  },
  MISSING_CONTEXT_METADATA: {
    fi: 'Asiakirjasta puuttuu pakollinen kontekstitieto.',
    sv: 'Handlingen saknar en obligatorisk kontextuppgift.',
    en: 'The document lacks mandatory context metadata.',
  },
  WRONG_REGISTER: {
    fi: 'Asiakirja kuuluu toiseen rekisteriin.',
    sv: 'Handlingen hör till ett annat register.',
    en: 'The document belongs to another register.',
  },
  NOT_YET_OBLIGED_OR_ENABLED: {
    fi: 'Toiminto ei ole vielä käytössä.',
    sv: 'Funktionen har ännu inte tagits i bruk.',
    en: 'This is not yet in use.',
  },
  NOT_PERMITTED_ACTION: {
    fi: 'Toiminto ei ole sallittu.',
    sv: 'Åtgärden är inte tillåten.',
    en: 'This action is not permitted.',
  },
});
