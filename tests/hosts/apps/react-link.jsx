import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { finish } from './finish.js';

/** A list without keys: React writes the second page into the nodes of the first. */
const pages = [
  { href: 'http://guidance.example/9/1/#embed', text: 'STGM’nin rehberini okuyun' },
  { href: '/iletisim', text: 'Bize yazın' },
  { href: 'http://guidance.example/9/2/#embed', text: 'STGM’nin öteki rehberi' },
];

let next;

function Page() {
  const [number, setNumber] = useState(0);
  next = () => setNumber(number + 1);
  const { href, text } = pages[number];
  return (
    <p>
      <a href={href}>{text}</a>
    </p>
  );
}

const root = createRoot(document.getElementById('app'));
root.render(<Page />);
addEventListener('leave', () => root.unmount());
document.addEventListener('stgm-load', ({ detail }) => {
  finish.when(detail.choice === '2');
  if (detail.choice === '2') return;
  next();
  setTimeout(() => {
    const link = document.querySelector('#app a');
    if (!link.checkVisibility() || link.textContent !== 'Bize yazın')
      document.documentElement.dataset.wrong = 'the plain link is not shown';
    next();
  }, 100);
});
