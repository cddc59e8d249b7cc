import { mount } from 'svelte';

import App from './App.svelte';
import './fonts.css';
import './style.css';

// In a plain browser (`npm run dev`) an invented backend answers; it is no part of the built window.
if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
  const { pretend } = await import('../dev/backend');
  pretend();
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html holds #app');
mount(App, { target });
