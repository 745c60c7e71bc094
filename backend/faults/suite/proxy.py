"""Stands between the server and its database, on loopback, and does to connections what networks do to them."""

import asyncio
import socket
import struct
import threading

PIECE = 65_536
LOOK = 0.05
HALF = 512


class Proxy:
    def __init__(self, port, target):
        self.port = port
        self.target = target
        self.delay = 0.0
        self.frozen = False
        self.halved = False
        self.open = {}
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, name="proxy", daemon=True)

    def __enter__(self):
        self.thread.start()
        self._do(asyncio.start_server(self._pass, "127.0.0.1", self.port))
        return self

    def __exit__(self, *failure):
        self.thaw()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(5)

    def _do(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)

    def slow(self, seconds):
        """Whatever the database says comes so much later."""
        self.delay = seconds

    def freeze(self):
        """Connections are accepted and kept, and nothing passes."""
        self.frozen = True

    def halve(self):
        """Answers end within a piece, and their connections with them."""
        self.halved = True

    def thaw(self):
        self.frozen, self.halved, self.delay = False, False, 0.0

    def lose(self):
        """Open connections pass nothing any more, and nobody is told; new ones work."""
        for pair in list(self.open):
            self.open[pair] = True

    def cut(self):
        """Open connections are reset."""
        for pair in list(self.open):
            self.loop.call_soon_threadsafe(_reset, pair)

    async def _pass(self, reader, writer):
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.close()
            return
        pair = (writer, back)
        self.open[pair] = False
        try:
            await asyncio.gather(self._pump(pair, reader, back, False), self._pump(pair, there, writer, True))
        finally:
            self.open.pop(pair, None)

    async def _pump(self, pair, reader, writer, answers):
        try:
            while piece := await reader.read(PIECE):
                if answers and self.delay:
                    await asyncio.sleep(self.delay)
                while (self.frozen or self.open.get(pair)) and not writer.is_closing():
                    await asyncio.sleep(LOOK)
                if answers and self.halved:
                    writer.write(piece[:min(HALF, len(piece) // 2)])
                    await writer.drain()
                    break
                writer.write(piece)
                await writer.drain()
        except OSError:
            pass
        # One half ends with the other.
        for end in pair:
            end.close()


def _reset(pair):
    for end in pair:
        connection = end.get_extra_info("socket")
        if connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        end.transport.abort()
