import type {} from '#shared/words/language';

// Imported before all else: many texts become constants when the module that holds them is loaded.
globalThis.warrantLanguage = process.env.WARRANT_LANGUAGE;
