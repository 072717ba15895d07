/** Cures that rows of several tables share. */
import { type Words } from './rowWording.ts';

export const grantAccessRight: Words = {
  fi: 'Työnantaja myöntää käyttöoikeuden, joka kattaa palvelutehtävän ja jonka tehtävä sallii.',
  sv: 'Arbetsgivaren beviljar en åtkomsträttighet som omfattar serviceuppgiften och som arbetsuppgiften medger.',
  en: 'The employer grants an access right that covers the service task and that the duty allows.',
};

export const askProvider: Words = {
  fi: 'Tietoja voi pyytää palvelunantajalta.',
  sv: 'Uppgifter kan begäras av tjänstetillhandahållaren.',
  en: 'Data can be asked for from the service provider.',
};
