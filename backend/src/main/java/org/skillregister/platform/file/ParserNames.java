package org.skillregister.platform.file;

import com.fasterxml.aalto.in.ByteBasedPNameTable;
import com.fasterxml.aalto.in.CharBasedPNameTable;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.DefaultXMLInputFactory;
import org.jspecify.annotations.Nullable;

/**
 * The names cached by the library's XML parser. It keeps the names of every file for the life of the process, to read later files faster;
 * neither the library nor the parser has a setting against that, and anyone may send files.
 */
final class ParserNames {

    private static final int SIZE = 64;
    private static final List<String> OF_BYTES = List.of("mUtf8Table", "mLatin1Table", "mAsciiTable");

    private static final Object TABLES = tables();

    private ParserNames() {}

    private static Object tables() {
        try {
            Object factory = value(DefaultXMLInputFactory.class, "factory", null);
            Object configuration = value(factory.getClass(), "_config", factory);
            return value(configuration.getClass(), "mEncCtxt", configuration);
        } catch (ReflectiveOperationException other) {
            throw changed(other);
        }
    }

    /** Clears the cached names. */
    static void forget() {
        // The parser's own methods take this lock too.
        synchronized (TABLES) {
            try {
                for (String table : OF_BYTES) {
                    field(TABLES.getClass(), table).set(TABLES, new ByteBasedPNameTable(SIZE));
                }
                field(TABLES.getClass(), "mGeneralTable").set(TABLES, new CharBasedPNameTable(SIZE));
            } catch (ReflectiveOperationException other) {
                throw changed(other);
            }
        }
    }

    private static Object value(Class<?> type, String name, @Nullable Object of) throws ReflectiveOperationException {
        return Objects.requireNonNull(field(type, name).get(of));
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static IllegalStateException changed(ReflectiveOperationException other) {
        return new IllegalStateException("The spreadsheet library has changed", other);
    }
}
