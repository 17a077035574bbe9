/**
 * What the tests need of a browser engine, whichever protocol drives it.
 *
 * @module
 */
export interface Engine {
  name: string;
  /** Opens an address, and comes back when the page has loaded. */
  open(url: string): Promise<void>;
  /** What a function body returns in the page; it must survive JSON. */
  ask<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

/** Asks until the answer is yes, or gives up after ten seconds. */
export async function until(engine: Engine, body: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await engine.ask<boolean>(body)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
