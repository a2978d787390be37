/** Stanford CoreNLP behind the {@code LanguageEngine} port: the only room that knows it, and lets none of it out. */
package io.broadsheet.corenlp;
