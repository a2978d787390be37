package io.broadsheet.reader.archive;

/**
 * How much an archive may hold.
 *
 * @param mostEntries how many entries, 1 or more
 * @param mostBytes how many bytes all of them unpack to, those that are passed over included
 * @param mostBytesOfEntry how many bytes an entry unpacks to that is read
 * @param mostRatio how many bytes an entry that is read may unpack to for each of its packed bytes
 * @param freeBytes up to how many bytes the ratio of an entry is not looked at
 */
public record ZipBounds(int mostEntries, long mostBytes, long mostBytesOfEntry, int mostRatio, long freeBytes) {
    /**
     * Of a file that is one article. Word processors' XML packs to a tenth or a thirtieth; what packs to less than a
     * hundredth was made to.
     */
    public static final ZipBounds OF_DOCUMENT = new ZipBounds(20_000, 1L << 30, 64L << 20, 100, 4L << 20);

    /**
     * Of an archive of articles: a year of a large paper in one file, and no more than a corpus of text can be. Text packs to a
     * third or a tenth, synthetic text to a hundredth; gzip can pack to a thousandth, Zstandard to far less.
     */
    static final ZipBounds OF_ARTICLES = new ZipBounds(500_000, 1L << 40, 1L << 40, 250, 64L << 20);

    public ZipBounds {
        if (mostEntries < 1 || mostBytes < 0 || mostBytesOfEntry < 0 || mostRatio < 1 || freeBytes < 0) {
            throw new IllegalArgumentException("bounds must be 0 or more, entries and ratio 1 or more: " + mostEntries
                    + ", " + mostBytes + ", " + mostBytesOfEntry + ", " + mostRatio + ", " + freeBytes);
        }
    }
}
