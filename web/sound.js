"use strict";

// Plays a curve that was asked for as sound: pairs of samples, left and right. All it tells is written
// as well. Answers whether this browser has sound.
function makeSound() {
  let audio = null;
  let heard = null;
  return (samples, rate) => {
    try {
      audio ??= new AudioContext();
      audio.resume();
      heard?.stop();
      const buffer = audio.createBuffer(2, samples.length / 2, rate);
      for (const ear of [0, 1]) buffer.getChannelData(ear).forEach((_, i, channel) => { channel[i] = samples[2 * i + ear] / 32768; });
      heard = new AudioBufferSourceNode(audio, { buffer });
      heard.connect(audio.destination);
      heard.start();
      return true;
    } catch (refused) {
      return false;
    }
  };
}
