/**
 * The ledger as a reader set it, as one picture: a mark a claim, those that moved filled and
 * named beneath.
 *
 * @module
 */
import type { PortableLedger } from '#checks/calls/portable.ts';
import type { Locale } from '#schemas/text.ts';
import type { Moves } from './moves.ts';

const WIDTH = 960;
const SIDE = 24;
const CELL = 28;
const LINE = 22;
const ABREAST = Math.floor((WIDTH - 2 * SIDE) / CELL);

/** Ways a claim may go, as they look in print. */
const FILL = { up: '#1c6a3d', down: '#a52a2a', both: '#8a5800' } as const;
const ARROW = { up: '↑', down: '↓', both: '↕' } as const;

interface Titled {
  /** The bench with this state. */
  readonly link: string;
  readonly locale: Locale;
}

export function boardPicture(
  { claims }: PortableLedger,
  { moved }: Moves,
  { link, locale }: Titled,
): string {
  const directions = new Map(moved.map(({ claim, direction }) => [claim.id, direction]));
  const marks = claims.map(({ id }, i) => {
    const [x, y] = [SIDE + CELL * (i % ABREAST) + CELL / 2, SIDE + CELL * Math.floor(i / ABREAST)];
    const direction = directions.get(id);
    const fill = direction === undefined ? 'none' : FILL[direction];
    return `<circle cx="${x}" cy="${y + CELL / 2}" r="8" fill="${fill}" stroke="#57524a"/>`;
  });
  const top = SIDE + CELL * Math.ceil(claims.length / ABREAST) + LINE;
  const lines = [
    ...moved.map(
      ({ claim, direction }) => `${ARROW[direction]} ${claim.number} ${claim.label[locale]}`,
    ),
    link,
  ];
  const height = top + LINE * lines.length + SIDE;
  const words = lines.map(
    (line, i) => `<text x="${SIDE}" y="${top + LINE * (i + 1)}">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Arial, sans-serif" font-size="15" fill="#1e1c18"><rect width="100%" height="100%" fill="#fbf9f4"/>${marks.join('')}${words.join('')}</svg>\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
