package io.broadsheet.corpus.identity;

import java.util.List;
import java.util.Set;

/**
 * What one article shows of a name.
 *
 * @param id the {@linkplain Appearance#id appearance}
 * @param article the article's place in the run
 * @param roles the nouns by which it calls its bearer
 * @param fields the numbers of the fields of work that they tell
 * @param pronoun "he" or "she"; empty where unknown
 */
record Sighting(long id, long article, List<String> roles, Set<Integer> fields, String pronoun) {}
