(() => {
  'use strict';
  const ANY = '*';
  const data = JSON.parse(document.getElementById('data').textContent);
  const nodes = new Map(data.nodes.map(node => [node.id, node]));
  const canvas = document.getElementById('canvas');
  const world = document.getElementById('world');
  const panel = document.getElementById('panel');
  const search = document.getElementById('search');
  const results = document.getElementById('results');
  const boxes = new Map();
  const lines = [...document.querySelectorAll('.edge')];
  for (const element of document.querySelectorAll('.node')) {
    const [x, y] = element.getAttribute('transform').match(/-?\d+/g).map(Number);
    const box = element.querySelector('.box');
    boxes.set(element.dataset.node,
      {element, x, y, width: Number(box.getAttribute('width')), height: Number(box.getAttribute('height'))});
  }

  // ---- lineage -------------------------------------------------------------------------------

  const key = (node, column) => node + '\u0000' + column.toLowerCase();
  const columnOf = (node, name) =>
    (node.columns || []).find(column => column.name.toLowerCase() === name.toLowerCase());
  const users = new Map();
  const rowUsers = new Map();
  const push = (map, name, value) => map.has(name) ? map.get(name).push(value) : map.set(name, [value]);
  const into = new Map();
  data.edges.forEach(edge => push(into, edge.to, edge.from));
  for (const node of data.nodes) {
    for (const column of node.columns || []) {
      for (const link of column.sources || []) {
        push(users, key(link.node, link.column), {node: node.id, column: column.name, how: link.how});
      }
    }
    for (const link of node.rows || []) {
      push(rowUsers, key(link.node, link.column), {node: node.id, how: link.how});
    }
  }

  /** What a column is made of. Of columns that nobody declared, something of what is read. */
  function sourcesOf(place) {
    const node = nodes.get(place.node);
    if (!node) return [];
    if (place.column === ANY) {
      return (node.columns || []).flatMap(column => column.sources || []);
    }
    const column = columnOf(node, place.column);
    if (column) return column.sources || [];
    return [...new Set(into.get(node.id) || [])].map(from => {
      const known = columnOf(nodes.get(from), place.column);
      return {node: from, column: known ? known.name : ANY, how: 'derived'};
    });
  }

  function found(map, place) {
    const node = nodes.get(place.node);
    const names = place.column === ANY
      ? [ANY, ...(node && node.columns || []).map(column => column.name)]
      : [place.column, ANY];
    return names.flatMap(name => map.get(key(place.node, name)) || []);
  }
  const usersOf = place => found(users, place);
  const rowUsersOf = place => found(rowUsers, place);

  /** All places that are reached, the start left out; and the steps between them. */
  function closure(start, next) {
    const seen = new Map([[key(start.node, start.column), start]]);
    const steps = [];
    for (const place of seen.values()) {
      for (const other of next(place)) {
        steps.push([place, other]);
        const name = key(other.node, other.column);
        if (!seen.has(name)) seen.set(name, other);
      }
    }
    seen.delete(key(start.node, start.column));
    return {places: [...seen.values()], steps};
  }

  // ---- the view ------------------------------------------------------------------------------

  const view = {x: 0, y: 0, k: 1};
  let touched = false;
  function show() {
    world.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.k})`);
  }
  function fit() {
    touched = false;
    const width = Number(world.dataset.width) || 1;
    const height = Number(world.dataset.height) || 1;
    const room = canvas.getBoundingClientRect();
    view.k = Math.min(1.25, (room.width - 48) / width, (room.height - 48) / height);
    view.k = Math.max(view.k, 0.02);
    view.x = (room.width - width * view.k) / 2;
    view.y = (room.height - height * view.k) / 2;
    show();
  }
  function zoom(factor, x, y) {
    touched = true;
    const k = Math.min(4, Math.max(0.02, view.k * factor));
    view.x = x - (x - view.x) * k / view.k;
    view.y = y - (y - view.y) * k / view.k;
    view.k = k;
    show();
  }
  function zoomMiddle(factor) {
    const room = canvas.getBoundingClientRect();
    zoom(factor, room.width / 2, room.height / 2);
  }
  /** Moves just enough for a box to be seen, and near enough to be read. */
  function reveal(id) {
    const box = boxes.get(id);
    const room = canvas.getBoundingClientRect();
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};
    const there = view.k >= 0.5
      && view.x + box.x * view.k > 0 && view.x + (box.x + box.width) * view.k < room.width
      && view.y + box.y * view.k > 0 && view.y + (box.y + box.height) * view.k < room.height;
    if (there) return;
    touched = true;
    view.k = Math.max(view.k, 0.8);
    view.x = room.width / 2 - middle.x * view.k;
    view.y = room.height / 2 - middle.y * view.k;
    show();
  }

  /** Shows a whole way, unless it can be seen already, or would be too small to read. */
  function revealAll(entries) {
    const room = canvas.getBoundingClientRect();
    const left = Math.min(...entries.map(([, box]) => box.x));
    const top = Math.min(...entries.map(([, box]) => box.y));
    const width = Math.max(...entries.map(([, box]) => box.x + box.width)) - left;
    const height = Math.max(...entries.map(([, box]) => box.y + box.height)) - top + 16;
    const there = view.k >= 0.5
      && view.x + left * view.k > 0 && view.x + (left + width) * view.k < room.width
      && view.y + top * view.k > 0 && view.y + (top + height) * view.k < room.height;
    if (there) return;
    const k = Math.min(1, (room.width - 40) / width, (room.height - 40) / height);
    if (k < 0.3) {
      reveal(chosen.node);
      return;
    }
    view.k = k;
    view.x = (room.width - width * k) / 2 - left * k;
    view.y = (room.height - height * k) / 2 - top * k;
    touched = true;
    show();
  }

  window.addEventListener('resize', () => {
    if (!touched) fit();
  });

  canvas.addEventListener('wheel', event => {
    event.preventDefault();
    const room = canvas.getBoundingClientRect();
    const lines = event.deltaMode === 1 ? 16 : 1;
    zoom(Math.exp(-event.deltaY * lines * 0.0015), event.clientX - room.left, event.clientY - room.top);
  }, {passive: false});

  let drag = null;
  canvas.addEventListener('pointerdown', event => {
    if (event.button === 0) drag = {x: event.clientX, y: event.clientY, moved: false};
  });
  canvas.addEventListener('pointermove', event => {
    if (!drag) return;
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 4) return;
    if (!drag.moved) canvas.setPointerCapture(event.pointerId);
    drag = {x: event.clientX, y: event.clientY, moved: true};
    canvas.classList.add('dragging');
    touched = true;
    view.x += dx;
    view.y += dy;
    show();
  });
  let dragged = false;
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, () => {
      dragged = !!drag && drag.moved;
      drag = null;
      canvas.classList.remove('dragging');
    });
  }
  canvas.addEventListener('click', event => {
    if (dragged) {
      dragged = false;
      return;
    }
    const element = event.target.closest('.node');
    if (element) choose(element.dataset.node);
    else choose(null);
  });
  document.getElementById('in').addEventListener('click', () => zoomMiddle(1.3));
  document.getElementById('out').addEventListener('click', () => zoomMiddle(1 / 1.3));
  document.getElementById('fit').addEventListener('click', fit);

  // ---- what is chosen stands in the address, so that it can be sent to somebody -----------------

  const chosen = {node: null, column: null};
  function choose(node, column) {
    const hash = node ? 'node=' + encodeURIComponent(node)
      + (column ? '&column=' + encodeURIComponent(column) : '') : '';
    if (location.hash.slice(1) === hash) apply();
    else if (hash) location.hash = hash;
    else {
      history.pushState(null, '', location.pathname + location.search);
      apply();
    }
  }
  function apply() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    chosen.node = nodes.has(wanted.get('node')) ? wanted.get('node') : null;
    chosen.column = chosen.node ? wanted.get('column') : null;
    mark();
    details();
    if (chosen.node) {
      current(chosen.node);
      if (chosen.column) revealAll([...boxes].filter(([, box]) => box.element.classList.contains('on')));
      else reveal(chosen.node);
    }
  }
  window.addEventListener('hashchange', apply);
  window.addEventListener('popstate', apply);

  /** Colours everything that the chosen column comes from and goes to. */
  function mark() {
    const columns = new Map();
    const on = new Set();
    for (const {element} of boxes.values()) {
      element.classList.remove('selected', 'up', 'down', 'start', 'rows', 'on');
      const via = element.querySelector('.via');
      if (via.textContent) via.textContent = '';
    }
    lines.forEach(line => line.classList.remove('on'));
    world.classList.remove('dimmed');
    if (!chosen.node) return;
    boxes.get(chosen.node).element.classList.add('selected');
    if (!chosen.column) return;
    const start = {node: chosen.node, column: chosen.column};
    const up = closure(start, sourcesOf);
    const down = closure(start, usersOf);
    const add = (place, look) => {
      const box = boxes.get(place.node);
      if (!box) return;
      if (!columns.has(place.node)) {
        box.element.classList.add(look, 'on');
        columns.set(place.node, []);
      }
      if (place.column && !columns.get(place.node).includes(place.column)) {
        columns.get(place.node).push(place.column);
      }
    };
    add(start, 'start');
    up.places.forEach(place => add(place, 'up'));
    down.places.forEach(place => add(place, 'down'));
    up.steps.forEach(([to, from]) => on.add(from.node + '\u0000' + to.node));
    down.steps.forEach(([from, to]) => on.add(from.node + '\u0000' + to.node));
    for (const place of [start, ...down.places]) {
      for (const user of rowUsersOf(place)) {
        add({node: user.node}, 'rows');
        on.add(place.node + '\u0000' + user.node);
      }
    }
    lines.filter(line => on.has(line.dataset.from + '\u0000' + line.dataset.to))
      .forEach(line => line.classList.add('on'));
    for (const [id, names] of columns) {
      const box = boxes.get(id);
      const room = Math.floor((box.width + 20) / 6.7);
      const text = names.length ? names.join(', ') : 'rows only';
      box.element.querySelector('.via').textContent =
        text.length > room ? text.slice(0, room - 1) + '…' : text;
    }
    world.classList.add('dimmed');
  }

  // ---- the panel -----------------------------------------------------------------------------

  function make(tag, look, ...children) {
    const element = document.createElement(tag);
    if (look) element.className = look;
    element.append(...children);
    return element;
  }
  function button(look, text, action) {
    const element = make('button', look, text);
    element.type = 'button';
    element.addEventListener('click', action);
    return element;
  }
  function section(title, ...children) {
    if (!children.length) return;
    const entries = children.filter(child => child.tagName === 'LI');
    const rest = children.filter(child => child.tagName !== 'LI');
    panel.append(make('h3', '', title), ...(entries.length ? [make('ul', '', ...entries)] : []), ...rest);
  }
  const shortName = id => nodes.has(id) ? nodes.get(id).name : id;
  function placeName(target) {
    const name = shortName(target.node);
    if (!target.column) return name;
    if (target.column === ANY) return 'some column of ' + name;
    return nodes.get(target.node).kind === 'source' ? target.column + ' of ' + name : name + '.' + target.column;
  }
  function place(at) {
    const match = /\(([^()]*)\)$/.exec(at || '');
    const element = make('span', 'at', match ? match[1] : at || '');
    element.title = at || '';
    return element;
  }
  function use(how, target) {
    return make('li', '', make('span', 'how', how + ' '),
      button('link', placeName(target), () => choose(target.node, target.column === ANY ? null : target.column)));
  }
  function uses(list) {
    const seen = new Set();
    return list.filter(item => {
      const name = JSON.stringify([item.how, item.node, item.column]);
      return !seen.has(name) && seen.add(name);
    });
  }
  function findingItem(finding, owner) {
    const item = make('div', 'finding ' + finding.severity,
      make('b', '', finding.severity + ' [' + finding.rule + ']'), make('p', '', finding.message));
    (finding.hints || []).forEach(hint => item.append(make('p', 'soft', 'hint: ' + hint)));
    if (finding.at) item.append(place(finding.at));
    if (owner) item.append(' ', button('link', shortName(owner), () => choose(owner)));
    return item;
  }

  function details() {
    panel.replaceChildren();
    panel.hidden = !chosen.node;
    if (!chosen.node) return;
    const node = nodes.get(chosen.node);
    const close = button('', '×', () => choose(null));
    close.setAttribute('aria-label', 'Close');
    panel.append(make('div', 'top', make('h2', '', node.fullName || node.name), close));
    const said = node.kind === (node.streaming ? 'streaming table' : 'materialized view');
    const about = [node.layer, node.kind, said ? '' : node.streaming ? 'stream' : 'batch',
      node.pipeline && 'pipeline ' + node.pipeline].filter(Boolean).join(' · ');
    panel.append(make('p', 'soft', about));
    if (node.comment) panel.append(make('p', '', node.comment));
    if (node.at) panel.append(make('p', '', place(node.at)));
    section('Findings', ...(node.findings || []).map(finding => findingItem(finding)));
    if (chosen.column) trace(node);
    schema(node);
    section('Expectations', ...(node.expectations || []).map(check => {
      const item = make('li', 'check', make('b', '', check.name), ' ',
        make('small', '', check.action), make('br'), make('code', '', check.condition));
      if (check.at) item.append(make('br'), place(check.at));
      return item;
    }));
    section('Its rows depend on', ...uses(node.rows || []).map(link => use(link.how, link)));
    const edges = data.edges.filter(edge => edge.to === node.id);
    section('Reads', ...edges.map(edge => use(
      (edge.streaming ? 'stream' : 'at rest') + (edge.mode === 'query' ? '' : ', ' + edge.mode),
      {node: edge.from})));
    const readers = data.edges.filter(edge => edge.from === node.id);
    section('Read by', ...readers.map(edge => use(
      (edge.streaming ? 'stream' : 'at rest') + (edge.mode === 'query' ? '' : ', ' + edge.mode),
      {node: edge.to})));
  }

  function trace(node) {
    const start = {node: node.id, column: chosen.column};
    const title = make('div', 'top', make('h2', '', chosen.column),
      button('', 'Clear', () => choose(node.id)));
    title.id = 'trace';
    panel.append(title);
    const sources = uses(sourcesOf(start));
    const direct = uses(usersOf(start));
    const rows = uses(rowUsersOf(start));
    const checks = (node.expectations || []).filter(check =>
      (check.reads || []).some(name => name.toLowerCase() === chosen.column.toLowerCase()));
    section('Comes from', ...(sources.length ? sources.map(link => use(link.how, link))
      : [make('p', 'soft', node.pipeline ? 'nothing else: it is made here' : 'outside')]));
    section('Used by', ...direct.map(link => use(link.how, link)),
      ...rows.map(link => use(link.how, {node: link.node})),
      ...checks.map(check => make('li', '', make('span', 'how', 'expectation '), check.name)),
      ...(direct.length + rows.length + checks.length ? [] : [make('p', 'soft', 'nothing')]));
    const roots = closure(start, sourcesOf).places.filter(each => !sourcesOf(each).length);
    const reach = new Set(closure(start, usersOf).places.map(each => each.node));
    const parts = [];
    if (roots.length) parts.push('Begins at ' + roots.map(placeName).join(', ') + '.');
    if (reach.size) parts.push('Its values reach ' + [...reach].map(shortName).join(', ') + '.');
    if (parts.length) panel.append(make('p', 'soft', parts.join(' ')));
  }

  function schema(node) {
    const body = make('tbody');
    for (const column of node.columns || []) {
      const name = button('link', column.name, () =>
        choose(node.id, column.name === chosen.column ? null : column.name));
      name.setAttribute('aria-pressed', String(column.name === chosen.column));
      const type = make('td', 'type', (column.type || 'type not known')
        + (column.nullable ? '' : ' NOT NULL'));
      if (column.comment) type.append(make('br'), make('small', '', column.comment));
      if (column.at) type.append(make('br'), place(column.at));
      body.append(make('tr', column.name === chosen.column ? 'chosen' : '', make('td', '', name), type));
    }
    const rest = node.open
      ? [make('p', 'soft', body.children.length ? 'There may be more columns.' : 'Its columns are not known before it runs.')]
      : [];
    section('Columns', ...(body.children.length ? [make('table', 'columns', body)] : []), ...rest);
  }

  // ---- findings of all -----------------------------------------------------------------------

  const all = [...(data.findings || []).map(finding => ({finding, owner: null})),
    ...data.nodes.flatMap(node => (node.findings || []).map(finding => ({finding, owner: node.id})))];
  if (all.length) {
    const open = document.getElementById('findings');
    open.textContent = all.length + (all.length === 1 ? ' finding' : ' findings');
    open.classList.toggle('mild', !all.some(each => each.finding.severity === 'error'));
    open.hidden = false;
    open.addEventListener('click', () => {
      panel.hidden = false;
      const close = button('', '×', () => choose(null));
      close.setAttribute('aria-label', 'Close');
      panel.replaceChildren(make('div', 'top', make('h2', '', open.textContent), close),
        ...all.map(each => findingItem(each.finding, each.owner)));
      panel.focus();
    });
  }

  // ---- search --------------------------------------------------------------------------------

  const MOST = 60;
  function matches(text) {
    const wanted = text.toLowerCase();
    const hits = [];
    for (const node of data.nodes) {
      if (node.name.toLowerCase().includes(wanted) || (node.fullName || '').toLowerCase().includes(wanted)) {
        hits.push({node: node.id, rank: node.name.toLowerCase().startsWith(wanted) ? 0 : 1});
      }
    }
    for (const node of data.nodes) {
      for (const column of node.columns || []) {
        const full = (node.name + '.' + column.name).toLowerCase();
        if (column.name.toLowerCase().includes(wanted) || wanted.includes('.') && full.includes(wanted)) {
          hits.push({node: node.id, column: column.name, rank: column.name.toLowerCase().startsWith(wanted) ? 2 : 3});
        }
      }
    }
    return hits.sort((a, b) => a.rank - b.rank);
  }
  function find() {
    const text = search.value.trim();
    results.replaceChildren();
    results.hidden = !text;
    if (!text) return;
    const hits = matches(text);
    for (const hit of hits.slice(0, MOST)) {
      const node = nodes.get(hit.node);
      const label = button('', hit.column ? hit.column : node.name, () => {
        results.hidden = true;
        choose(hit.node, hit.column);
        panel.focus();
      });
      label.append(make('small', '', hit.column ? 'column of ' + node.name : node.kind));
      results.append(make('li', '', label));
    }
    if (!hits.length) results.append(make('li', 'none', 'Nothing has this in its name.'));
    if (hits.length > MOST) results.append(make('li', 'none', `and ${hits.length - MOST} more`));
  }
  search.addEventListener('input', find);
  search.addEventListener('focus', find);
  document.querySelector('.search').addEventListener('focusout', event => {
    if (!event.currentTarget.contains(event.relatedTarget)) results.hidden = true;
  });
  document.querySelector('.search').addEventListener('keydown', event => {
    const entries = [...results.querySelectorAll('button')];
    const at = entries.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' && entries.length) {
      entries[Math.min(at + 1, entries.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (at ? entries[at - 1] : search).focus();
    } else if (event.key === 'Enter' && at < 0 && entries.length) {
      entries[0].click();
    } else if (event.key === 'Escape') {
      results.hidden = true;
      search.value = '';
      canvas.querySelector('[tabindex="0"]')?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });

  // ---- keys: one box can be reached with Tab, the arrow keys go on from there -------------------

  function current(id) {
    for (const [name, {element}] of boxes) element.setAttribute('tabindex', name === id ? '0' : '-1');
  }
  for (const [id, {element}] of boxes) {
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', element.querySelector('title').textContent);
    element.addEventListener('focus', () => current(id));
  }
  if (data.nodes.length) current(data.nodes[0].id);

  /** The nearest box in a direction; to the left and right rather one that a line leads to. */
  function neighbour(id, dx, dy) {
    const from = boxes.get(id);
    const joined = new Set(data.edges.flatMap(edge =>
      dx > 0 && edge.from === id ? [edge.to] : dx < 0 && edge.to === id ? [edge.from] : []));
    let best = null;
    let least = Infinity;
    for (const [other, box] of boxes) {
      const x = box.x + box.width / 2 - from.x - from.width / 2;
      const y = box.y + box.height / 2 - from.y - from.height / 2;
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (other === id || along <= (dx ? 40 : 4)) continue;
      const distance = along + 2 * aside - (joined.has(other) ? 1e6 : 0);
      if (distance < least) {
        least = distance;
        best = other;
      }
    }
    return best;
  }
  const ARROWS = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === search) return;
    const node = event.target.closest('.node');
    if (node && ARROWS[event.key]) {
      const next = neighbour(node.dataset.node, ...ARROWS[event.key]);
      if (next) {
        current(next);
        boxes.get(next).element.focus({preventScroll: true});
        reveal(next);
      }
    } else if (node && (event.key === 'Enter' || event.key === ' ')) {
      choose(node.dataset.node);
      panel.focus();
    } else if (event.key === '/') {
      search.focus();
      search.select();
    } else if (event.key === 'Escape') {
      const last = chosen.node;
      if (last && chosen.column) choose(last);
      else choose(null);
      if (last) boxes.get(last).element.focus({preventScroll: true});
    } else if (event.key === '+' || event.key === '=') {
      zoomMiddle(1.3);
    } else if (event.key === '-') {
      zoomMiddle(1 / 1.3);
    } else if (event.key === '0') {
      fit();
    } else {
      return;
    }
    event.preventDefault();
  });

  fit();
  apply();
})();
