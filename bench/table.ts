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
    return ratio ? `**${shown(ratio.median)}** (${shown(ratio.min)}–${shown(ratio.max)})` : '–';
  };
  return [
    ['', 'ours/s', ...peers],
    ['---', ...['', ...peers].map(() => '---:')],
    ...rows.map((row) => [
      row,
      String(perSecond[`${row}.ours`] ?? '–'),
      ...peers.map((peer) => cell(row, peer)),
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const shown = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3));
