// Uses the page as a person would, and writes down what is not as it should be.
(async () => {
  'use strict';
  const problems = [];
  const expect = (fine, what) => fine || problems.push(what);
  window.addEventListener('error', event => problems.push('error: ' + event.message));
  const moment = () => new Promise(done => setTimeout(done, 30));
  const all = selector => [...document.querySelectorAll(selector)];
  const data = JSON.parse(document.getElementById('data').textContent);
  const boxOf = id => all('.node').find(node => node.dataset.node === id);
  const click = element => element.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  const press = async (target, key) => {
    target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    await moment();
  };
  const marked = look => all('.node.' + look).map(node => node.dataset.node).sort();

  // ---- what is drawn: every node, nothing above another, no text out of its box

  expect(all('.node').length === data.nodes.length, 'not every node is drawn');
  const places = all('.node').map(node => {
    const [x, y] = node.getAttribute('transform').match(/-?\d+/g).map(Number);
    const box = node.querySelector('.box');
    const width = Number(box.getAttribute('width'));
    for (const text of node.querySelectorAll('.name, .kind')) {
      const end = Number(text.getAttribute('x')) + text.getComputedTextLength();
      expect(end <= width - 4, `${node.dataset.node}: "${text.textContent}" ends at ${end} of ${width}`);
    }
    return {id: node.dataset.node, x, y, width, height: Number(box.getAttribute('height'))};
  });
  for (const a of places) {
    for (const b of places) {
      const apart = a === b || a.x + a.width <= b.x || b.x + b.width <= a.x
        || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart, `${a.id} lies over ${b.id}`);
    }
  }
  const room = document.getElementById('canvas').getBoundingClientRect();
  for (const node of all('.node')) {
    const seen = node.querySelector('.box').getBoundingClientRect();
    expect(seen.left >= room.left - 1 && seen.right <= room.right + 1
      && seen.top >= room.top - 1 && seen.bottom <= room.bottom + 1, node.dataset.node + ' is out of sight');
  }

  // ---- colours: text that can be read, after WCAG

  const channels = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  const light = colour => {
    const [r, g, b] = channels(colour).map(value => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const readable = (colour, ground, what) =>
    expect(contrast(colour, ground) >= 4.5, `${what}: contrast ${contrast(colour, ground).toFixed(1)}`);
  const style = element => getComputedStyle(element);
  for (const node of all('.node').slice(0, 50)) {
    for (const text of node.querySelectorAll('.name, .kind')) {
      readable(style(text).fill, style(node.querySelector('.box')).fill, `${node.dataset.node} ${text.textContent}`);
    }
    for (const pill of node.querySelectorAll('.pill')) {
      readable(style(pill.querySelector('text')).fill, style(pill.querySelector('rect')).fill, 'a pill');
    }
  }
  const ground = style(document.body).backgroundColor;
  const surface = style(document.querySelector('header')).backgroundColor;
  readable(style(document.querySelector('.summary')).color, surface, 'the summary');

  // ---- a click on a dataset, then on a column: the ways as the data tell them

  // In the middle of a way: made of something, and used by something.
  const used = new Set(data.nodes.flatMap(node => node.columns || [])
    .flatMap(each => each.sources || []).map(link => JSON.stringify([link.node, link.column])));
  const ways = data.nodes.filter(node => node.pipeline).flatMap(node => (node.columns || [])
    .filter(each => (each.sources || []).length && used.has(JSON.stringify([node.id, each.name])))
    .map(each => [node, each]));
  const [start, column] = ways[Math.floor(ways.length / 2)];
  click(boxOf(start.id));
  await moment();
  const panel = document.getElementById('panel');
  expect(!panel.hidden, 'a click on a dataset opens no panel');
  expect(panel.textContent.includes(start.fullName || start.name), 'the panel has not its name');
  for (const each of start.columns) {
    expect(panel.textContent.includes(each.name) && panel.textContent.includes(each.type || ''),
      'the panel has not column ' + each.name);
  }
  for (const each of start.expectations || []) {
    expect(panel.textContent.includes(each.name), 'the panel has not expectation ' + each.name);
  }
  readable(style(panel).color, style(panel).backgroundColor, 'the panel');
  readable(style(panel.querySelector('.soft')).color, style(panel).backgroundColor, 'the soft text');
  readable(style(panel.querySelector('.link')).color, style(panel).backgroundColor, 'a link');
  click([...panel.querySelectorAll('.columns .link')].find(link => link.textContent === column.name));
  await moment();

  const key = (node, name) => JSON.stringify([node, name]);
  const reach = next => {
    const open = [[start.id, column.name]];
    const seen = new Set([key(...open[0])]);
    const found = new Set();
    for (const place of open) {
      for (const other of next(...place)) {
        found.add(other[0]);
        if (!seen.has(key(...other))) {
          seen.add(key(...other));
          open.push(other);
        }
      }
    }
    found.delete(start.id);
    return [...found].sort();
  };
  const up = reach((id, name) => data.nodes.filter(node => node.id === id)
    .flatMap(node => (node.columns || []).filter(each => each.name === name))
    .flatMap(each => (each.sources || []).map(link => [link.node, link.column])));
  const down = reach((id, name) => data.nodes.flatMap(node => (node.columns || [])
    .filter(each => (each.sources || []).some(link => link.node === id && link.column === name))
    .map(each => [node.id, each.name])));
  const same = (shown, wanted, what) => expect(JSON.stringify(shown) === JSON.stringify(wanted),
    `${start.name}.${column.name} ${what}: shown ${shown}, wanted ${wanted}`);
  same(marked('start'), [start.id], 'start');
  same(marked('up'), up, 'upstream');
  same(marked('down'), down, 'downstream');
  expect(up.length > 0 && down.length > 0 && all('.edge.on').length >= up.length, 'no line is marked');
  expect(location.hash.includes('column='), 'the address does not tell the column');
  for (const look of ['up', 'down', 'start']) {
    for (const text of all(`.node.${look} .via`).slice(0, 3)) {
      readable(style(text).fill, ground, 'the names of columns on the way');
    }
  }

  // ---- the same with keys only

  await press(document.body, 'Escape');
  expect(!marked('up').length && !panel.hidden, 'Escape does not leave the column');
  await press(document.activeElement, 'Escape');
  expect(panel.hidden, 'Escape does not close the panel');
  expect(all('.node[tabindex="0"]').length === 1, 'Tab does not lead to one box');
  const edge = data.edges.find(each => each.from !== each.to);
  boxOf(edge.from).focus();
  await press(boxOf(edge.from), 'ArrowRight');
  const next = document.activeElement.dataset.node;
  expect(data.edges.some(each => each.from === edge.from && each.to === next), 'the right arrow leads nowhere');
  await press(document.activeElement, 'Enter');
  expect(!panel.hidden && panel.contains(document.activeElement), 'Enter does not open the box');
  await press(document.body, '/');
  const search = document.getElementById('search');
  expect(document.activeElement === search, 'the slash does not lead to the search');
  search.value = start.name + '.' + column.name;
  search.dispatchEvent(new Event('input', {bubbles: true}));
  await moment();
  expect(all('#results button').length > 0, 'the search finds nothing');
  await press(search, 'Enter');
  same(marked('start'), [start.id], 'after a search');
  const before = document.getElementById('world').getAttribute('transform');
  await press(document.body, '+');
  expect(document.getElementById('world').getAttribute('transform') !== before, 'plus does not enlarge');
  expect(all('.node').every(node => node.getAttribute('aria-label')), 'a box has no label');

  const result = document.createElement('pre');
  result.id = 'driven';
  result.textContent = JSON.stringify({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    problems: problems.slice(0, 20),
  });
  document.body.append(result);
})();
