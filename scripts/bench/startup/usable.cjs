// Loaded into a program by `electron -r`: prints how many milliseconds after its start the window showed what the
// selector in USABLE names and had painted it, and ends the program.
const { app } = require('electron');

const shown = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(${JSON.stringify(process.env.USABLE)}) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(resolve));
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(shown);
    process.stdout.write(`${Date.now() - Number(process.env.STARTED)}\n`, () => app.exit());
  });
});
