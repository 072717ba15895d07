/** The ratios as a Markdown table: a row for each workload and setting, a column for each peer. */
import { type Ratio } from './ratios.ts';

export function table(
  ratios: Readonly<Record<string, Ratio>>,
  perSecond: Readonly<Record<string, number>>,
): string {
  const keys = Object.keys(ratios).map((key) => key.split('.'));
  const rows = [...new Set(keys.map(([workload, setting]) => `${workload}.${setting}`))];
  const peers = [...new Set(keys.map(([, , peer = '']) => peer))];
  const cell = (row: string, peer: string): string => {
    const ratio = ratios[`${row}.${peer}`];
    return ratio ? shownRatio(ratio) : '–';
  };
  return markdown([
    ['', 'ours/s', ...peers],
    ...rows.map((row) => [
      row,
      String(perSecond[`${row}.ours`] ?? '–'),
      ...peers.map((peer) => cell(row, peer)),
    ]),
  ]);
}

/** Headings, then rows; all but the first column are figures. */
export function markdown([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const line = headings.map((_, at) => (at === 0 ? '---' : '---:'));
  return [headings, line, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The median, with the lowest and the highest. */
export const shownRatio = ({ median, min, max }: Ratio): string =>
  `**${shown(median)}** (${shown(min)}–${shown(max)})`;

export const shown = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3));
