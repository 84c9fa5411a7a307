/** The EHR's own look: plain, calm, light or dark as the system says. Colours pass WCAG 2.2 AA on their surfaces. */
export const styles = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f4, #15181a);
  --card: light-dark(#ffffff, #1e2326);
  --line: light-dark(#d9ddd8, #353c40);
  --text: light-dark(#1d2426, #e6eae8);
  --quiet: light-dark(#566063, #a3adae);
  --accent: light-dark(#0b5f66, #7fd3d6);
  --on-accent: light-dark(#ffffff, #0c2224);
  --tint: light-dark(#e2efee, #1c3437);
  --warn: light-dark(#8a4b08, #f0b873);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.5rem 1rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--quiet); font-weight: 400; }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: space-between; align-items: center;
  padding: 0.6rem clamp(1rem, 4vw, 2.5rem); background: var(--card); border-bottom: 1px solid var(--line); }
.brand { color: var(--text); font-weight: 700; text-decoration: none; }
.who, .who form { display: flex; align-items: center; gap: 0.75rem; margin: 0; }
main { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; }
.page { max-width: 68rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.25rem 0 0.75rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: 0 0 0.75rem; }
.lead { max-width: 46rem; }
.heading { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; justify-content: space-between; align-items: end; }
.heading p { margin: 0; }
.days { display: flex; gap: 0.25rem; }
.button, .plain, .person { font: inherit; cursor: pointer; min-height: 2.75rem; border-radius: 0.5rem; }
.button { display: inline-block; padding: 0.55rem 1.1rem; border: 0; background: var(--accent); color: var(--on-accent);
  font-weight: 600; text-decoration: none; }
.button:hover { filter: brightness(1.1); }
.plain { display: inline-flex; align-items: center; padding: 0.4rem 0.7rem; border: 0; background: none; color: var(--accent); }
.plain:hover { background: var(--tint); }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.25rem; }
ul.people, ul.sessions, ul.records { list-style: none; margin: 0; padding: 0; }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.75rem; }
.person { display: flex; gap: 0.9rem; align-items: center; width: 100%; height: 100%; padding: 0.9rem 1rem; text-align: left;
  background: var(--card); color: inherit; border: 1px solid var(--line); }
.person:hover { border-color: var(--accent); background: var(--tint); }
.face { flex: none; display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border-radius: 50%;
  background: var(--tint); color: var(--accent); font-weight: 700; }
.sessions, .card { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; }
.card { padding: 0.9rem 1.1rem; margin: 0 0 1rem; }
.session { display: grid; grid-template-columns: 10.5rem 1fr auto; gap: 0.25rem 1.25rem; align-items: center;
  padding: 0.9rem 1.1rem; border-top: 1px solid var(--line); }
.session:first-child { border-top: 0; }
.session p { margin: 0; }
.session form { display: flex; align-items: center; gap: 0.25rem; }
.time { font-variant-numeric: tabular-nums; }
.today { color: var(--accent); font-weight: 600; font-size: 0.9rem; }
.tag, .status { display: inline-block; padding: 0 0.5rem; border-radius: 0.4rem; font-size: 0.85rem; font-weight: 600; }
.tag { background: var(--tint); color: var(--accent); }
.status { border: 1px solid var(--line); color: var(--quiet); }
.status.arrived { color: var(--warn); border-color: currentcolor; }
.status.fulfilled { color: var(--accent); border-color: currentcolor; }
.note { background: var(--card); border: 1px dashed var(--line); border-radius: 0.75rem; padding: 1rem 1.1rem; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: 0.5rem; }
.choice { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; padding: 0.5rem 1rem; margin-bottom: 0.5rem;
  max-width: 46rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); background: var(--tint); }
input[type='radio'] { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; }
details.card { max-width: 46rem; }
summary { cursor: pointer; min-height: 1.75rem; }
.wide { display: flex; flex-direction: column; min-height: calc(100vh - 4rem); padding-block: 0.75rem; }
iframe.app { flex: 1; width: min(900px, 100%); min-height: 45rem; margin: 0 auto; border: 1px solid var(--line);
  border-radius: 0.75rem; background: var(--card); }
table { width: 100%; border-collapse: collapse; background: var(--card); }
th, td { padding: 0.55rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-size: 0.85rem; color: var(--quiet); font-weight: 600; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
td:not(:first-child):not(:nth-child(2)), td:nth-last-child(2):nth-child(2) { white-space: nowrap; }
.table tr:last-child td { border-bottom: 0; }
.document { margin: 0 0 0.75rem; }
.document h3 { display: inline; margin-right: 0.5rem; }
.document .facts { margin: 0.5rem 0 0; }
.document pre { margin: 0.75rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; max-width: 46rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
@media (max-width: 50rem) { .session { grid-template-columns: 1fr; } }
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5f66"/><path d="M14 7h4v7h7v4h-7v7h-4v-7H7v-4h7z" fill="#fff"/></svg>`;

/** What an app may take over of the EHR's look. SMART App Launch 2.2, "smart_style_url". */
export const smartStyle = {
  color_background: '#f5f6f4',
  color_error: '#a3282c',
  color_highlight: '#0b5f66',
  color_modal_backdrop: '#15181a',
  color_success: '#0b5f66',
  color_text: '#1d2426',
  dim_border_radius: '8px',
  dim_font_size: '16px',
  dim_spacing_size: '16px',
  font_family_body: 'system-ui, sans-serif',
  font_family_heading: 'system-ui, sans-serif',
};
