/**
 * The markup that the page prints and a live figure finds its parts in, all inside the element:
 *
 * ```html
 * <ledger-figure data-url-state               the attribute only where the query is this figure's
 *                data-claims="/claims/">      where the pages of claims begin
 *   <div class="figure-tabs" role="tablist" hidden>          a tab per panel
 *     <button role="tab" id="tab-1-chart" aria-controls="panel-1-chart">…</button>
 *   </div>
 *   <p class="figure-caption" aria-live="polite">…</p>
 *   <div class="figure-panel" id="panel-1-chart">
 *     <div class="figure-stage">              holds both posters; a <canvas> takes their place
 *       <svg class="poster-wide">…</svg>      CSS shows one: narrow below 640 px of stage width
 *       <svg class="poster-narrow">…</svg>
 *     </div>
 *   </div>
 *   <div class="figure-panel" …>              closed folds without script, with it open panels
 *     <details><summary>…</summary>
 *       <div class="figure-table"><table>…<tbody>…</tbody></table></div>
 *     </details>
 *   </div>
 *   <p class="figure-note" role="status" hidden></p>
 *   <form class="figure-controls" autocomplete="off" hidden>   an input per control of `controlsOf`:
 *     <button data-preset="v=1&low=1e20" aria-pressed aria-describedby="about-1">   a state to
 *     <p id="about-1" hidden>…</p>            start from, as a link has it, and what it assumes
 *     <input type="range" name="low" min max step value aria-valuetext>   number: a slider
 *     <input type="text" name="low.text" value="10¹⁹" inputmode="text">   …and its typed entry
 *     <input type="range" name="curves" min max step="1" value>           count
 *     <output name="curves.out">6</output>                                …and its value, optional
 *     <select name="law"><option value>…</select>                         choice and law
 *     <input type="checkbox" name="log">                                  toggle
 *     <details class="figure-more">…</details>   holds the controls that are `more`; opened where
 *                                             a link or a preset sets one of them
 *     <button type="reset">…</button>
 *     <button data-pin aria-pressed>…</button>   holds the present state against the next ones
 *   </form>
 *   <ul class="figure-notes"><li>…</li></ul>  the spec's notes; may be empty
 *   <p class="figure-tally">…</p>             claims it decides, if any: how many fare how, each one
 *   <li data-claim="s3-two-futures" data-fares="idle">…<span class="fares">…</span>
 *     <span class="fares-test">…</span></li>
 *   <details class="figure-take" data-page="/figures/isoflop/" data-frame="/embed/isoflop/"
 *            data-reference="… {link}">
 *     <button data-take="png" hidden>          made when asked for: png, svg, csv, json, py, mjs
 *     <input data-share="link" readonly>       link, embed, cite: kept at the present state
 *     <button data-copy="link" hidden>
 *     <p role="status"></p>
 *   </details>
 *   <script type="application/json">…</script>   `printPayload(stub)`
 * </ledger-figure>
 * ```
 *
 * @module
 */

/** Parts by the class that both sides know them by. */
export const PARTS = {
  tabs: 'figure-tabs',
  stage: 'figure-stage',
  table: 'figure-table',
  note: 'figure-note',
  controls: 'figure-controls',
  caption: 'figure-caption',
  notes: 'figure-notes',
  take: 'figure-take',
  fares: 'fares',
  test: 'fares-test',
  tally: 'figure-tally',
  more: 'figure-more',
} as const;

/** A part of a figure, where the page has it. */
export function partOf<E extends HTMLElement>(
  root: ParentNode,
  part: keyof typeof PARTS,
): E | null {
  return root.querySelector<E>(`.${PARTS[part]}`);
}
