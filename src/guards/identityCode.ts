/** The form of a Finnish personal identity code (henkilötunnus), its check character included. */
import { badInput } from '../errors.ts';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const form = /^(\d{6})([-+ABCDEFUVWXY])(\d{3})([0-9A-Y])$/;

/** Throws BAD_USER_INPUT naming the argument, never the code. */
export function checkIdentityCode(code: string): void {
  const [, birth, , serial, check] = form.exec(code) ?? [];
  if (birth === undefined || serial === undefined) {
    throw badInput(
      'identityCode',
      'Not a personal identity code. Give eleven characters, such as 010190-9XXX.',
    );
  }
  if (checkCharacters.charAt(Number(birth + serial) % 31) !== check) {
    throw badInput('identityCode', 'The check character does not agree with the digits. Check the typing.');
  }
}
