import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { finish } from './finish.js';

function Guidance() {
  const [address, setAddress] = useState('9/1');
  // Our events bubble, and cross the shadow root.
  const listen = (div) => {
    const onLoad = ({ detail }) => {
      setAddress('9/2');
      finish.when(detail.choice === '2');
    };
    div.addEventListener('stgm-load', onLoad);
    return () => div.removeEventListener('stgm-load', onLoad);
  };
  return (
    <div data-stgm-guidance={address} ref={listen}>
      <p>STGM’nin rehberi: {address}</p>
    </div>
  );
}

const root = createRoot(document.getElementById('app'));
root.render(<Guidance />);
addEventListener('leave', () => root.unmount());
