// A small single-page dossier: the same fields show another child when the address changes, as real ones do.
// Nothing is sent or kept; reloading the page brings the first texts back.

const children = {
  1: {
    name: 'Mila Zonneveld',
    facts: '2 jaar en 3 maanden · woont bij beide ouders · jeugdverpleegkundige: Femke',
    moment: 'Consult 2 jaar, moeder komt alleen',
    consult:
      'Moeder vertelt dat Mila sinds een paar weken vaak wakker wordt. Zelf slaapt ze er slecht door en ze is overdag moe.',
    earlier: 'Mila lacht veel en zoekt haar moeder op als ze schrikt.',
    appointment: '',
    message: '',
    messages: [
      'Mila heeft vandaag voor het eerst op de grote glijbaan gezeten!',
      'Wat leuk om te horen, dank je wel.',
    ],
    report:
      '<p>Aanwezig: ouders, leerkracht en intern begeleider.</p><p>Vader vertelt dat de ochtenden thuis druk zijn.</p>',
  },
  2: {
    name: 'Teun Rietgors',
    facts: '7 jaar · groep 4 · woont om de week bij vader · leerkracht: Joris',
    moment: 'Gesprek op verzoek van vader',
    consult: 'Vader maakt zich zorgen over het lezen. Teun zegt dat hij liever bouwt.',
    earlier: 'Teun speelt graag met twee vaste vrienden.',
    appointment: '',
    message: '',
    messages: ['Teun had het gisteren over de hut die jullie bouwen.'],
    report: '<p>Eerste overleg, samen met vader.</p>',
  },
};

const fields = document.querySelectorAll('[data-field]');
const messages = document.getElementById('messages');

const current = () => children[location.hash.split('/').at(-1)] ?? children[1];

const showMessages = () => {
  messages.replaceChildren(
    ...current().messages.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
  );
};

function show() {
  const child = current();
  document.getElementById('child').textContent = child.name;
  document.getElementById('facts').textContent = child.facts;
  for (const field of fields) {
    if (field.isContentEditable) field.innerHTML = child[field.dataset.field];
    else field.value = child[field.dataset.field];
  }
  showMessages();
  for (const link of document.querySelectorAll('.children a')) {
    const isShown = children[link.hash.split('/').at(-1)] === child;
    if (isShown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

for (const field of fields) {
  field.addEventListener('input', () => {
    current()[field.dataset.field] = field.isContentEditable ? field.innerHTML : field.value;
  });
}

document.querySelector('.toolbar').addEventListener('mousedown', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  event.preventDefault();
  document.execCommand(button.dataset.command);
});

document.getElementById('send').addEventListener('submit', (event) => {
  event.preventDefault();
  const child = current();
  if (child.message.trim() === '') return;
  child.messages.push(child.message);
  child.message = '';
  event.target.querySelector('textarea').value = '';
  showMessages();
});

addEventListener('hashchange', show);
if (location.hash === '') history.replaceState(null, '', '#/kind/1');
show();
