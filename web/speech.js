"use strict";

// The languages of the page. The program's words travel when they are spoken, from `folder`; the page
// in one file carries all of them. The page's own words stand in it in every language.
function makeSpeech(folder) {
  const languages = ["en", "de"];
  const byId = (id) => document.getElementById(id);
  return {
    ofSystem: () => (navigator.language.startsWith("de") ? 1 : 0),
    async wordsOf(language) {
      const packed = byId("words-" + languages[language]);
      if (packed) return packed.textContent;
      const answer = await fetch(`${folder}${languages[language]}.json`);
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.text();
    },
    speakPage(language) {
      const inGerman = languages[language] === "de";
      document.documentElement.lang = byId("text").lang = languages[language];
      for (const one of document.querySelectorAll("[data-de]")) {
        one.dataset.en ??= one.textContent;
        one.textContent = inGerman ? one.dataset.de : one.dataset.en;
      }
    },
  };
}
