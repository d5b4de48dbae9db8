// Runs in the browser: no imports, nothing from outside of the function.

/** What is wrong with the open page for people, those who use a keyboard, a screen reader or a phone among them; one line each. */
export function examinePage() {
  const problems = [];
  const wrong = (what, element) => problems.push(element === undefined ? what : `${what}: ${element.outerHTML.slice(0, 160)}`);
  const all = (selector) => [...document.querySelectorAll(selector)];

  for (const details of all('details')) details.open = true;
  if (document.documentElement.scrollWidth > window.innerWidth)
    wrong(`wider than the window by ${document.documentElement.scrollWidth - window.innerWidth}`);
  if (document.documentElement.lang !== 'en') wrong('no language');
  if (document.title === '') wrong('no title');
  for (const landmark of ['header', 'main', 'footer']) if (all(landmark).length !== 1) wrong(`not one ${landmark}`);
  for (const nav of all('nav')) if (!nav.getAttribute('aria-label')) wrong('navigation without a name', nav);
  headings();
  for (const element of all('a, summary')) if (element.textContent.trim() === '') wrong('no words to follow', element);
  for (const summary of all('summary')) {
    if (summary.querySelector('a, button') !== null) wrong('a link inside of what opens', summary);
    if (summary.getBoundingClientRect().height < 24) wrong('too low to hit', summary);
  }
  for (const link of all('a[href^="#"]')) {
    if (document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1))) === null) wrong('leads nowhere', link);
  }
  for (const table of all('table')) {
    if (table.caption === null) wrong('table without a caption', table);
    for (const cell of table.querySelectorAll('th')) if (!cell.scope) wrong('header without a scope', cell);
  }
  for (const chart of all('svg:not([aria-hidden="true"])')) {
    if (chart.parentElement.closest('svg') === null && chart.querySelector('title') === null) wrong('picture without a name', chart);
  }
  contrasts();
  return problems;

  function headings() {
    const levels = all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName[1]));
    if (levels.filter((level) => level === 1).length !== 1) wrong('not one first heading');
    levels.forEach((level, index) => {
      if (index > 0 && level > levels[index - 1] + 1) wrong(`heading ${index + 1} skips a level`);
    });
  }

  // WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for letters of 24 px, or bold ones of 18.66 px.
  function contrasts() {
    const seen = new Set();
    for (const element of all('body *')) {
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
      if (!text || element.closest('style, title, desc') !== null) continue;
      const style = getComputedStyle(element);
      const inChart = element instanceof SVGElement;
      const letters = rgb(inChart ? style.fill : style.color);
      for (const ground of inChart ? groundsInChart(element) : [groundOf(element)]) {
        const ratio = contrast(letters, ground);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const key = `${letters} on ${ground}`;
        if (ratio >= (isLarge ? 3 : 4.5) || seen.has(key)) continue;
        seen.add(key);
        wrong(`contrast ${ratio.toFixed(2)} (${key})`, element);
      }
    }
  }

  function groundOf(element) {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (each instanceof HTMLElement && !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(color)) return rgb(color);
    }
    return [255, 255, 255];
  }

  // A number stands on its bubble, other words on any area of their chart.
  function groundsInChart(element) {
    if (element.classList.contains('pn')) return [rgb(getComputedStyle(element.previousElementSibling).fill)];
    const areas = [...element.ownerSVGElement.querySelectorAll('.qf, .qg')].map((area) => rgb(getComputedStyle(area).fill));
    return areas.length > 0 ? areas : [groundOf(element.ownerSVGElement.parentElement)];
  }

  function rgb(color) {
    return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }

  function contrast(a, b) {
    const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  }

  function luminance(color) {
    const [red, green, blue] = color.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
