/** The roundest step (1, 2 or 5 times a power of ten) that cuts a span into at most `parts`. */
export function roundStep(span: number, parts: number): number {
  const power = 10 ** Math.floor(Math.log10(span / parts));
  const fraction = span / parts / power;
  const lead = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
  return lead * power;
}

/** A multiple of a step without the dust of binary fractions: 0.30000000000000004 → 0.3. */
export function multiple(step: number, times: number): number {
  return Number((step * times).toPrecision(12));
}

/** The span widened to round numbers, so that an axis does not begin at 1.8342. */
export function roundedSpan(low: number, high: number): readonly [number, number] {
  const step = roundStep(high - low, 20);
  return [multiple(step, Math.floor(low / step)), multiple(step, Math.ceil(high / step))];
}
