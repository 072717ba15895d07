/** Who asks, as the token tells. What the person may do is for the registers and the law to say. */
export interface Actor {
  readonly kind: 'PROFESSIONAL' | 'CITIZEN';
  readonly id: string;
  /** The employer that the token names. A hint that saves a round; the employer is a fact of the registers. */
  readonly organisation: string | null;
  /** Strong identification of a citizen; a professional's is the certificate card, which is a fact. */
  readonly stronglyIdentified: boolean;
}
