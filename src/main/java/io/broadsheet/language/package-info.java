/** Whether an article is in English, which is all that is analysed. */
package io.broadsheet.language;
