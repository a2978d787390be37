package io.broadsheet.reader;

/**
 * A record of a corpus that was listed.
 *
 * @param place where it is found again, in a form that sorts, by code points, in the order of the records
 * @param id its own id; empty when it has none
 * @param name its name within the corpus, of which its article's id is made when it has none of its own: {@code 17}
 * @param label what people are told behind the corpus's name to find it: {@code :17}
 */
public record CorpusRecord(String place, String id, String name, String label) {}
