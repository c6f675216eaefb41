/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { finish } from './finish.js';

function Guidance() {
  const [choice, setChoice] = useState('1');
  const [level, setLevel] = useState(4);
  useEffect(() => finish.when(choice === '2' && level === 3), [choice, level]);
  const onLoad = () => {
    setChoice('2');
    setLevel(3);
  };
  return <stgm-guidance question={9} choice={choice} headingLevel={level} onstgm-load={onLoad} />;
}

const place = document.getElementById('app');
render(<Guidance />, place);
addEventListener('leave', () => render(null, place));
