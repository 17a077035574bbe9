/**
 * Claims are numbered by their place in the essay, §section.bullet.order, one claim a
 * place, inside the essay and without gaps, so that nothing of it is passed over unseen.
 *
 * @module
 */
import { z } from 'zod';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

type Numbers = readonly [section: number, bullet: number, order: number];
export interface PlacedClaim {
  entry: Entry;
  numbers: Numbers;
}

const NumbersSchema = z.object({ section: z.int(), bullet: z.int(), order: z.int() });

/** Claims whose place can be read, in the order of the essay. */
export function placedClaims({ entries }: Pick<Content, 'entries'>): PlacedClaim[] {
  return entries
    .flatMap((entry) => {
      if (entry.collection !== 'claims') return [];
      const place = isRecord(entry.data)
        ? NumbersSchema.safeParse(entry.data['place']).data
        : placeInText(entry.text);
      return place ? [{ entry, numbers: [place.section, place.bullet, place.order] as const }] : [];
    })
    .sort(
      (a, b) =>
        a.numbers[0] - b.numbers[0] || a.numbers[1] - b.numbers[1] || a.numbers[2] - b.numbers[2],
    );
}

/** The place in a file that cannot be read, so that its neighbours are not reported for it. */
function placeInText(text: string): z.infer<typeof NumbersSchema> | undefined {
  const [section, bullet, order] = ['section', 'bullet', 'order'].map((name) =>
    Number(new RegExp(`\\b${name}: *(\\d+)`).exec(text)?.[1]),
  );
  return NumbersSchema.safeParse({ section, bullet, order }).data;
}

export function checkPlaces(content: Content): Issue[] {
  const placed = placedClaims(content);
  const outside = placed.flatMap((claim) => outsideOf(content, claim));
  const inside = placed.filter(({ entry }) => !outside.some(({ file }) => file === entry.file));
  return [...outside, ...gapsOf(inside)];
}

/** A claim in a section or bullet that the essay does not have. */
function outsideOf({ sound }: Content, { entry, numbers }: PlacedClaim): Issue[] {
  const [section, bullet] = numbers;
  const { sections } = sound.essay ?? {};
  if (sections === undefined || section < 1) return [];
  const { bullets } = sections[section - 1] ?? {};
  if (bullets !== undefined && bullet <= bullets) return [];
  const known =
    bullets === undefined
      ? `the essay has ${sections.length} sections`
      : `section ${section} of the essay has ${bullets} bullets`;
  return [
    issueIn(entry, ['place', bullets === undefined ? 'section' : 'bullet'], {
      code: 'place/outside',
      message: `${known}, so readers would look for §${numbers.join('.')} in vain`,
      hint: 'write the place where the essay says it, or correct content/essay.yaml',
    }),
  ];
}

function gapsOf(placed: readonly PlacedClaim[]): Issue[] {
  let before: PlacedClaim | undefined;
  return placed.flatMap((claim) => {
    const [section, bullet, order] = claim.numbers;
    const [lastSection, lastBullet, lastOrder] = before?.numbers ?? [0, 0, 0];
    const other = before;
    before = claim;
    const sameBullet = section === lastSection && bullet === lastBullet;
    if (sameBullet && order === lastOrder) {
      const free = nextOrder(placed, section, bullet);
      return issueIn(claim.entry, ['place'], {
        code: 'place/taken',
        message: `${other?.entry.id ?? ''} stands at §${section}.${bullet}.${order} too, and readers cannot tell which comes first`,
        hint: `write order: ${free} in one of them; it is the next that is free in the bullet`,
      });
    }
    const expected = next(claim.numbers, [lastSection, lastBullet, lastOrder]);
    if (expected.join('.') === claim.numbers.join('.')) return [];
    const field = (['section', 'bullet', 'order'] as const)[
      expected.findIndex((n, i) => n !== claim.numbers[i])
    ];
    return issueIn(claim.entry, ['place', field ?? 'order'], {
      code: 'place/gap',
      message: `no claim stands at §${expected.join('.')}, so a reader would miss a part of the essay before §${claim.numbers.join('.')}`,
      hint: `add the claim that is missing, or renumber this one to ${expected.join('.')}`,
    });
  });
}

/** The order a further claim of a bullet has. */
export const nextOrder = (
  placed: readonly PlacedClaim[],
  section: number,
  bullet: number,
): number =>
  1 +
  Math.max(
    0,
    ...placed
      .filter(({ numbers }) => numbers[0] === section && numbers[1] === bullet)
      .map(({ numbers }) => numbers[2]),
  );

/** The place that comes after the last one on the way to this one. */
function next([section, bullet]: Numbers, [lastSection, lastBullet, lastOrder]: Numbers): Numbers {
  if (section > lastSection + 1) return [lastSection + 1, 1, 1];
  if (section > lastSection) return [section, 1, 1];
  if (bullet > lastBullet) return [section, lastBullet + 1, 1];
  return [section, lastBullet, lastOrder + 1];
}
