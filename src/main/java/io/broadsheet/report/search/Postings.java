package io.broadsheet.report.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Where something stands: for each article that has it, in order, by how much its number is greater than that of the one
 * before, how many places follow, and each place by how much it is greater than the one before (in the first article from 0).
 * The numbers are written as letters, five bits a letter, the lowest first, as source maps do it: a browser reads them from a
 * string.
 */
final class Postings {
    private static final byte[] LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private byte[] letters = new byte[8];
    private int size;
    private int lastArticle;
    private int places;

    /**
     * Adds an article.
     *
     * @param article its number, greater than that of the last one
     * @param found its places, in order
     */
    void add(int article, List<Place> found) {
        number(article - lastArticle);
        number(found.size());
        int last = 0;
        for (Place place : found) {
            number(place.position() - last);
            if (place.length() > 0) {
                number(place.length());
            }
            last = place.position();
        }
        lastArticle = article;
        places += found.size();
    }

    /**
     * Where something stands in an article.
     *
     * @param position the number of its first word, from 0
     * @param length how many words it has; 0 for what always has one, which then is not written
     */
    record Place(int position, int length) {}

    /** How many places there are in all articles. */
    int places() {
        return places;
    }

    /** How long it is when written. */
    int size() {
        return size;
    }

    private void number(int number) {
        int left = number;
        while (left >= MORE) {
            letter((left & (MORE - 1)) | MORE);
            left >>>= BITS;
        }
        letter(left);
    }

    private void letter(int value) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
        }
        letters[size++] = LETTERS[value];
    }

    @Override
    public String toString() {
        return new String(letters, 0, size, StandardCharsets.US_ASCII);
    }
}
