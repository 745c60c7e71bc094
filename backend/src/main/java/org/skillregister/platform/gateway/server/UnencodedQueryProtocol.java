package org.skillregister.platform.gateway.server;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;

/**
 * Tomcat's HTTP protocol, which also accepts unencoded UTF-8 in queries: {@code curl} and scripts send Chinese text that way. Tomcat's
 * setting for unencoded characters supports ASCII only. Public, because Tomcat instantiates it by name.
 */
public final class UnencodedQueryProtocol extends Http11NioProtocol {

    @Override
    public HttpParser getHttpParser() {
        return new Parser(getRelaxedPathChars(), getRelaxedQueryChars());
    }

    /** Checks signed bytes: non-ASCII ones are negative. In a path they are refused later. */
    private static final class Parser extends HttpParser {

        private Parser(String relaxedPathChars, String relaxedQueryChars) {
            super(relaxedPathChars, relaxedQueryChars);
        }

        @Override
        public boolean isQueryRelaxed(int character) {
            return character < 0 || super.isQueryRelaxed(character);
        }

        @Override
        public boolean isNotRequestTargetRelaxed(int character) {
            return character >= 0 && super.isNotRequestTargetRelaxed(character);
        }
    }
}
