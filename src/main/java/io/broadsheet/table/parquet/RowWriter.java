package io.broadsheet.table.parquet;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes the cells of a table's rows, each as a field of its column's name. */
final class RowWriter extends WriteSupport<List<Cell>> {
    /** A file of each table is open, and each keeps so many bytes in memory before it writes them. */
    private static final long ROW_GROUP = 8L << 20;

    private final MessageType schema;
    private final List<String> names;
    private Optional<RecordConsumer> consumer = Optional.empty();

    private RowWriter(Table<?> table) {
        this.names = table.header();
        this.schema = new MessageType(
                table.name(), table.columns().stream().map(RowWriter::field).toList());
    }

    static ParquetWriter<List<Cell>> open(Table<?> table, Path file) throws IOException {
        return new Builder(table, file)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCodecFactory(new Snappy())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    private static Type field(Column<?, ?> column) {
        return switch (column.type().kind()) {
            case TEXT ->
                Types.optional(PrimitiveType.PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER ->
                Types.optional(PrimitiveType.PrimitiveTypeName.INT64).named(column.name());
            case SCORE -> Types.optional(PrimitiveType.PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer fields) {
        consumer = Optional.of(fields);
    }

    @Override
    public void write(List<Cell> row) {
        RecordConsumer out = consumer.orElseThrow();
        out.startMessage();
        for (int i = 0; i < row.size(); i++) {
            if (!(row.get(i) instanceof Cell.Empty)) {
                out.startField(names.get(i), i);
                write(row.get(i), out);
                out.endField(names.get(i), i);
            }
        }
        out.endMessage();
    }

    private static void write(Cell cell, RecordConsumer out) {
        if (cell instanceof Cell.Text text) {
            out.addBinary(Binary.fromString(text.text()));
        } else if (cell instanceof Cell.Whole whole) {
            out.addLong(whole.number());
        } else if (cell instanceof Cell.Score score) {
            out.addDouble(score.number());
        }
    }

    private static final class Builder extends ParquetWriter.Builder<List<Cell>, Builder> {
        private final Table<?> table;

        Builder(Table<?> table, Path file) {
            super(new LocalOutputFile(file));
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract all the same
        protected WriteSupport<List<Cell>> getWriteSupport(Configuration configuration) {
            return new RowWriter(table);
        }
    }
}
