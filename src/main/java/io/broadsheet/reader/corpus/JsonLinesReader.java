package io.broadsheet.reader.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.CorpusInput;
import io.broadsheet.reader.CorpusReader;
import io.broadsheet.reader.CorpusRecord;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads JSON Lines: each line is one article as a JSON object in UTF-8, with fields that {@link RecordFields} knows. A record's
 * place is its line's first byte. Blank lines are no records, but count where lines are told.
 */
public final class JsonLinesReader implements CorpusReader {
    private static final Format FORMAT = new Format("JSON Lines", List.of("jsonl", "ndjson"));

    /** {@code \\u0041} takes six bytes for a character, and characters beyond the first plane take two of these. */
    private static final long MOST_BYTES_OF_CHARACTER = 12;

    /** What the other fields of a record may take. */
    private static final long MOST_BESIDE_TEXT = 1 << 20;

    /** Digits of an offset, so that places sort as numbers do. */
    private static final int DIGITS = 15;

    private static final int DEEPEST = 200;
    private static final int LONGEST_REASON = 200;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final RecordFields fields;
    private final JsonFactory factory;
    private final ObjectReader json;

    /**
     * A reader.
     *
     * @param fields which fields of a record hold what
     */
    public JsonLinesReader(RecordFields fields) {
        this.fields = fields;
        this.factory = JsonFactory.builder()
                // Every record may bring names of its own.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        this.json = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public CorpusReader naming(UnaryOperator<RecordFields> names) {
        return new JsonLinesReader(names.apply(fields));
    }

    /**
     * By its name if some line begins as an object does; by its first line alone if that is an object with a field for the text.
     */
    @Override
    public boolean accepts(InputBytes input) {
        boolean named = FORMAT.names(input.name());
        ByteLines lines = new ByteLines(input.open(), input.length());
        try {
            while (lines.next()) {
                byte[] line = withoutMark(lines);
                int first = firstVisible(line);
                if (named && (first == '{' || isWide(line))) {
                    return true;
                } else if (!named && first >= 0) {
                    return first == '{' && hasText(line);
                }
            }
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    /** Looks no further than the field, as the line may be cut off. */
    private boolean hasText(byte[] line) {
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    if (RecordFields.rank(fields.text(), parser.currentName()).isPresent()) {
                        return true;
                    }
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (IOException isNoJson) {
            return false;
        }
        return false;
    }

    @Override
    public long mostBytes(int maxCharacters) {
        return MOST_BYTES_OF_CHARACTER * maxCharacters + MOST_BESIDE_TEXT;
    }

    @Override
    public void list(CorpusInput input, Sink sink) throws IOException, UnreadableArticleException {
        try (InputStream in = input.open(0)) {
            ByteLines lines = new ByteLines(in, input.mostBytes());
            while (lines.next()) {
                byte[] line = withoutMark(lines);
                if (lines.number() == 1 && isWide(line)) {
                    throw new UnreadableArticleException(
                            FailureCode.ENCODING_UNDECODABLE, "is not UTF-8, as JSON must be; save the file as UTF-8");
                } else if (firstVisible(line) >= 0) {
                    String place = String.format(Locale.ROOT, "%0" + DIGITS + "d", lines.begin());
                    String name = Long.toString(lines.number());
                    sink.add(new CorpusRecord(place, lines.isCut() ? "" : listedId(line), name, ":" + name));
                }
            }
        }
    }

    /** UTF-16 and UTF-32, whose line ends cannot be told by a byte. */
    private static boolean isWide(byte[] line) {
        boolean marked = line.length > 1 && (line[0] == (byte) 0xFF || line[0] == (byte) 0xFE);
        return marked || (line.length > 1 && (line[0] == 0 || line[1] == 0));
    }

    private String listedId(byte[] line) {
        String id = id(line);
        return id.length() > RecordDocument.LONGEST_ID ? "" : id;
    }

    /** A record's own id; empty if it has none, or as far as it can be read. */
    private String id(byte[] line) {
        String id = "";
        int best = fields.id().size();
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    int rank =
                            RecordFields.rank(fields.id(), parser.currentName()).orElse(best);
                    JsonToken value = parser.nextToken();
                    boolean isId = value == JsonToken.VALUE_STRING || value.isNumeric();
                    if (isId && rank < best && !parser.getText().isBlank()) {
                        id = parser.getText();
                        best = rank;
                    }
                    parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            // Reading it will say so.
        }
        return id;
    }

    @Override
    public byte[] fetch(CorpusInput input, String place) throws IOException, UnreadableArticleException {
        try (InputStream in = input.open(Long.parseLong(place))) {
            ByteLines lines = new ByteLines(in, input.mostBytes());
            if (!lines.next()) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNREADABLE, "ends before this record now; run the same command again");
            } else if (lines.isCut()) {
                throw new UnreadableArticleException(
                        FailureCode.ARTICLE_TOO_LONG,
                        "has more than " + input.mostBytes() + " bytes; split it, or raise --max-characters");
            }
            return Long.parseLong(place) == 0 ? withoutMark(lines) : lines.bytes();
        }
    }

    @Override
    public Document read(InputBytes entry) throws UnreadableArticleException {
        JsonNode node;
        try {
            node = json.readTree(entry.bytes());
        } catch (JsonProcessingException e) {
            String reason = String.valueOf(e.getOriginalMessage());
            throw unreadable("is no JSON ("
                    + reason.substring(0, Math.min(LONGEST_REASON, reason.length()))
                            .replace('\n', ' ')
                    + (Optional.ofNullable(e.getLocation()).isPresent()
                            ? ", column " + e.getLocation().getColumnNr()
                            : "")
                    + "); mend the line");
        } catch (IOException e) {
            throw unreadable("is no JSON (" + e.getMessage() + "); mend the line");
        }
        if (!node.isObject()) {
            throw unreadable("is no JSON object; write each article as {\"text\": …} on a line of its own");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        node.properties().forEach(field -> values.put(field.getKey(), values(field.getValue())));
        return RecordDocument.of(entry, id(entry.bytes()), fields, values);
    }

    private static UnreadableArticleException unreadable(String message) {
        return new UnreadableArticleException(FailureCode.RECORD_UNREADABLE, message);
    }

    /** The values of a field: of a list of words or numbers each, nothing for null, the JSON itself of anything else. */
    private static List<String> values(JsonNode value) {
        if (value.isNull()) {
            return List.of();
        } else if (value.isValueNode()) {
            return List.of(value.asText());
        }
        List<String> values = new ArrayList<>();
        for (JsonNode item : value) {
            if (!value.isArray() || !item.isValueNode()) {
                return List.of(value.toString());
            }
            values.add(item.asText());
        }
        return values;
    }

    /** A line, without the byte order mark that the first one may begin with. */
    private static byte[] withoutMark(ByteLines lines) {
        byte[] line = lines.bytes();
        boolean marked = lines.begin() == 0
                && line.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(line, BYTE_ORDER_MARK.length, line.length) : line;
    }

    /** The first byte that is no white space; -1 if there is none. */
    private static int firstVisible(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return b & 0xFF;
            }
        }
        return -1;
    }
}
