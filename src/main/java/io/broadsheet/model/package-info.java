/** What an analysed article is: immutable, serialisable records that know nothing of files, tables or parsers. */
package io.broadsheet.model;
