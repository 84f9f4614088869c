/** What every part of a Word document begins with (ECMA-376, part 1). */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const wordMain = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const wordRelations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
