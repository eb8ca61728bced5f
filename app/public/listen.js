/* Reads the sections of a form aloud, where this phone has a voice of its own for the language:
 * what is read never leaves it. No voice, no button; a voice that stays silent loses its button
 * and a line says so. Dutch words inside another language get a Dutch voice, or are left out. */
const PATIENCE = 2000; // ms in which a voice must begin
const LEFT_OUT = '[hidden], .original, .quiet, .tools, svg, button, audio';
const BLOCK = 'p, li, dt, dd, h1, h2, h3, summary, section, details, aside';

const words = document.querySelector('#listen');
const speech = window.speechSynthesis;
const own = document.documentElement.lang;
const all = [...document.querySelectorAll('.tools')];
let playing; // what is read now: its button, its sentences, its patience
let isSilent = false;

const voiceOf = (lang) =>
  speech.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);

/** What belongs to a section: its element, and what follows up to its tools. */
function elements(tools) {
  const found = [];
  let element = document.getElementById(tools.dataset.section);
  if (element?.contains(tools)) return [element];
  for (; element && element !== tools; element = element.nextElementSibling) found.push(element);
  return found;
}

/** The words of a section in the order they are read: runs of one language inside one block. */
function runs(tools) {
  const found = [];
  let isInside = false; // between isolates (U+2068, U+2069), where Latin words in Arabic are Dutch
  for (const element of elements(tools)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode;
      if (parent.closest(LEFT_OUT)) continue;
      const marked = parent.closest('[lang]').lang;
      const block = parent.closest(BLOCK);
      for (const text of data.split(/([\u2066-\u2069])/)) {
        if (/^[\u2066-\u2069]$/.test(text)) {
          isInside = text !== '\u2069';
          continue;
        }
        const lang = own === 'ar' && isInside && /[a-z]/i.test(text) ? 'nl' : marked;
        const last = found.at(-1);
        if (last?.lang === lang && last.block === block) last.text += text;
        else found.push({ lang, block, text });
      }
    }
  }
  return found.filter(({ lang, text }) => /[\p{L}\p{N}]/u.test(text) && voiceOf(lang));
}

/** Short sentences: some phones stop in the middle of a long text. */
const sentences = (text) => text.replace(/\s+/g, ' ').match(/.+?[.!?؟](?=\s|$)|.+$/g) || [];

function stop() {
  if (!playing) return;
  clearTimeout(playing.timer);
  playing.label.textContent = playing.start;
  playing = undefined;
  speech.cancel();
}

function tell(tools, text) {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  tools.prepend(line);
  line.textContent = text;
}

function fail(tools) {
  stop();
  isSilent = true;
  for (const button of document.querySelectorAll('[data-listen]')) button.remove();
  tell(tools, words.dataset.silent);
}

function start(tools, button) {
  stop();
  const label = button.querySelector('span');
  const mine = { button, label, start: label.textContent, timer: setTimeout(() => fail(tools), PATIENCE) };
  playing = mine;
  label.textContent = words.dataset.stop;
  const heard = runs(tools).flatMap(({ lang, text }) => sentences(text).map((text) => ({ lang, text })));
  // Kept, because a browser may forget a sentence that nobody holds, and its end with it.
  mine.said = heard.map(({ lang, text }) => {
    const sentence = new SpeechSynthesisUtterance(text);
    sentence.voice = voiceOf(lang);
    sentence.lang = sentence.voice.lang;
    sentence.onstart = () => clearTimeout(mine.timer);
    sentence.onerror = ({ error }) => {
      if (playing === mine && error !== 'canceled' && error !== 'interrupted') fail(tools);
    };
    return sentence;
  });
  if (mine.said.length) mine.said.at(-1).onend = () => playing === mine && stop();
  for (const sentence of mine.said) speech.speak(sentence);
}

/** Puts a button where there is something to read and a voice for it; takes all away without one. */
function offer() {
  if (!voiceOf(own)) {
    stop();
    for (const button of document.querySelectorAll('[data-listen]')) button.remove();
    return;
  }
  for (const tools of all) {
    if (isSilent || tools.querySelector('audio, [data-listen]') || !runs(tools).length) continue;
    const button = words.querySelector('button').cloneNode(true);
    button.dataset.listen = '';
    button.onclick = () => (playing?.button === button ? stop() : start(tools, button));
    tools.prepend(button);
  }
}

if (speech && words) {
  offer();
  speech.addEventListener?.('voiceschanged', offer);
  addEventListener('pagehide', stop);
}

// A recording that can't be had now makes room for the line that says so, and for the voice.
for (const audio of document.querySelectorAll('.recording audio')) {
  audio.onerror = () => {
    const tools = audio.closest('.tools');
    audio.closest('.recording').remove();
    if (!tools) return;
    tell(tools, words.dataset.lost);
    if (speech) offer();
  };
}
