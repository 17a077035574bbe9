/**
 * A figure's state to take along: as picture and numbers, as link, frame and reference.
 *
 * Fetched when a reader opens that part of a figure, so that nobody else pays for it.
 *
 * @module
 */
import { loadRecipe, type FigureId } from '#charts/figures/index.ts';
import { jsonOf } from '#charts/files/json.ts';
import { load } from './late.ts';
import { coloursOf } from './live-chart.ts';
import type { Words } from '#charts/spec/message.ts';
import type { Present } from '#charts/spec/figure.ts';
import { SHARES, sharesOf, type Shares } from '#charts/files/share-links.ts';
import { exportSvg, type Sheet } from '#charts/render/export-svg.ts';
import { csvOf } from '#charts/files/table.ts';

/** Pixels of a PNG to a pixel of the sheet. */
const PNG_SCALE = 2;

type Options = {
  id: FigureId;
  title: string;
  words: Words;
  present: () => Present;
  signal: AbortSignal;
};

export class Downloads {
  readonly #fold: HTMLElement;
  readonly #options: Options;
  #href = '';

  constructor(fold: HTMLElement, options: Options) {
    this.#fold = fold;
    this.#options = options;
    for (const button of fold.querySelectorAll('button')) button.hidden = false;
    fold.addEventListener('click', (event) => this.#answer(event), { signal: options.signal });
    this.refresh();
  }

  /** Sets what is to be copied to the present state. */
  refresh(): void {
    const shares = this.#shares();
    for (const name of SHARES) {
      const field = this.#field(name);
      if (field) field.value = shares[name];
    }
    this.#tell('');
  }

  #answer(event: Event): void {
    const asked = (event.target as Element).closest<HTMLElement>('[data-take], [data-copy]');
    const { take, copy } = asked?.dataset ?? {};
    if (take !== undefined) {
      event.preventDefault();
      void this.#download(take, asked instanceof HTMLAnchorElement ? asked : undefined);
    }
    if (copy !== undefined) void this.#copy(copy as keyof Shares);
  }

  #shares(): Shares {
    const { page = '', frame = '', reference = '' } = this.#fold.dataset;
    const { query } = this.#options.present();
    const whole = (path: string) => new URL(path + (query && `?${query}`), location.href).href;
    const { title } = this.#options;
    return sharesOf({ title, link: whole(page), frame: whole(frame), reference });
  }

  /** The present state's file; where it cannot be made, the one the link leads to without us. */
  async #download(kind: string, plain: HTMLAnchorElement | undefined): Promise<void> {
    const key = plain ? 'chart.note.plain-file' : 'chart.note.no-file';
    const place = this.#status;
    const { words, id } = this.#options;
    const file = await load(() => this.#file(kind), { place, words, key });
    if (!file && !plain) return;
    // Let go of with the next one: a browser may still be reading when the click returns.
    URL.revokeObjectURL(this.#href);
    this.#href = file ? URL.createObjectURL(file) : '';
    const link = document.createElement('a');
    Object.assign(link, { href: this.#href || plain?.href, download: `${id}.${kind}` });
    link.click();
  }

  async #file(kind: string): Promise<Blob> {
    const present = this.#options.present();
    const { link } = this.#shares();
    switch (kind) {
      case 'csv':
        return new Blob([csvOf(present.spec)], { type: 'text/csv' });
      case 'json':
        return new Blob([jsonOf(present, link)], { type: 'application/json' });
      case 'py':
      case 'mjs': {
        const [{ programOf }, recipe] = await Promise.all([
          import('#charts/files/program.ts'),
          loadRecipe(this.#options.id),
        ]);
        const alone = { ...present, spec: present.alone() };
        return new Blob([programOf(kind, alone, { recipe, link })], { type: 'text/plain' });
      }
      case 'svg':
        return new Blob([this.#sheet().svg], { type: 'image/svg+xml' });
      case 'png':
        return paint(this.#sheet());
      default:
        throw new RangeError(`downloads: expected csv, json, py, mjs, svg or png, got ${kind}`);
    }
  }

  #sheet(): Sheet {
    const { title, words, present } = this.#options;
    return exportSvg(present().spec, words, {
      title,
      link: this.#shares().link,
      colours: coloursOf(this.#fold),
      font: getComputedStyle(document.documentElement).getPropertyValue('--figure-face').trim(),
    });
  }

  async #copy(name: keyof Shares): Promise<void> {
    const field = this.#field(name);
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#tell(this.#options.words.messages['chart.copied'] ?? '');
    } catch {
      // A frame may be denied the clipboard; the reader's own copy command is not.
      field.select();
      this.#tell(this.#options.words.messages['chart.copy-yourself'] ?? '');
    }
  }

  #field(name: string): HTMLInputElement | null {
    return this.#fold.querySelector(`input[data-share="${name}"]`);
  }

  #tell(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  get #status(): HTMLElement | null {
    return this.#fold.querySelector('[role="status"]');
  }
}

/** The sheet as a picture of pixels. A data address, because the page's policy admits no blob. */
async function paint({ svg, width, height }: Sheet): Promise<Blob> {
  const image = new Image(width * PNG_SCALE, height * PNG_SCALE);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new RangeError('downloads: expected a canvas that can be drawn on');
  ctx.drawImage(image, 0, 0, image.width, image.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new RangeError('downloads: the browser made no picture'));
    }, 'image/png');
  });
}
