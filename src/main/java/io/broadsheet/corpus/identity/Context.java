package io.broadsheet.corpus.identity;

import java.io.IOException;
import java.util.Set;

/** What articles name together; asked only where names alone do not decide. */
public interface Context {
    /** The {@linkplain NameKey#id ids} of all that an article names. */
    Set<String> named(long article) throws IOException;

    /** In what share of the run's articles one of them is named, above 0 and at most 1. */
    double share(String id) throws IOException;

    /** The share of what one article names alone: one divided by the number of articles. */
    double leastShare();
}
