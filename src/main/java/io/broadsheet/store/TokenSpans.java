package io.broadsheet.store;

import io.broadsheet.model.Span;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an article's tokens stand, in about two bytes a token: for each the gap from the end of the one before it, and its length,
 * as numbers of seven bits a byte, the lowest first, with the highest bit on all bytes of a number but its last.
 */
final class TokenSpans {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST = 5;

    private TokenSpans() {}

    static byte[] encode(List<Span> spans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = 0;
        for (Span span : spans) {
            int gap = span.begin() - end;
            // Engines may let a token begin before the last one's end, so the sign is kept, in the lowest bit.
            write(bytes, gap < 0 ? (-gap << 1) - 1 : gap << 1);
            write(bytes, span.length());
            end = span.end();
        }
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, int number) {
        int rest = number;
        while (rest >= MORE) {
            bytes.write(rest % MORE | MORE);
            rest >>= BITS;
        }
        bytes.write(rest);
    }

    /**
     * Reads spans.
     *
     * @throws StoreException if these are not what {@link #encode} writes
     */
    static List<Span> decode(byte[] bytes) throws StoreException {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int shift = 0;
        for (byte next : bytes) {
            number |= (next & (MORE - 1)) << shift;
            shift += BITS;
            if ((next & MORE) == 0) {
                numbers.add(number);
                number = 0;
                shift = 0;
            } else if (shift > LONGEST * BITS) {
                throw damaged();
            }
        }
        if (shift > 0 || numbers.size() % 2 != 0) {
            throw damaged();
        }
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < numbers.size(); i += 2) {
            int signed = numbers.get(i);
            int begin = end + (signed % 2 == 0 ? signed >> 1 : -((signed + 1) >> 1));
            if (begin < 0 || numbers.get(i + 1) < 0 || begin + numbers.get(i + 1) < begin) {
                throw damaged();
            }
            end = begin + numbers.get(i + 1);
            spans.add(new Span(begin, end));
        }
        return spans;
    }

    private static StoreException damaged() {
        return new StoreException(
                "the store says of an article's tokens what are no places; delete the store to analyse its articles again");
    }
}
