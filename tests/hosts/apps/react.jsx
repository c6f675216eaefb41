import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { finish } from './finish.js';

function Guidance() {
  const [choice, setChoice] = useState('1');
  const [level, setLevel] = useState(4);
  useEffect(() => finish.when(choice === '2' && level === 3), [choice, level]);
  const onLoad = () => {
    setChoice('2');
    setLevel(3);
  };
  // React 19 sets a property where the element has one of that name, and an attribute otherwise.
  return <stgm-guidance question={9} choice={choice} headingLevel={level} lang="tr" onstgm-load={onLoad} />;
}

const root = createRoot(document.getElementById('app'));
root.render(<Guidance />);
addEventListener('leave', () => root.unmount());
