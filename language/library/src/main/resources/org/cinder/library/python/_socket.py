# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Constants and address functions of the sockets interface. Pairs of connected sockets work; no network can be reached yet: making another socket raises OSError."""

import errno as _errno
import os as _os
import posix as _posix
import stat as _stat

AF_UNSPEC = 0
AF_UNIX = 1
AF_INET = 2
AF_INET6 = 10
AF_NETLINK = 16
AF_PACKET = 17
AF_CAN = 29
AF_VSOCK = 40
AF_ALG = 38
SOCK_STREAM = 1
SOCK_DGRAM = 2
SOCK_RAW = 3
SOCK_RDM = 4
SOCK_SEQPACKET = 5
SOCK_NONBLOCK = 2048
SOCK_CLOEXEC = 524288
SOL_SOCKET = 1
SOL_IP = 0
SOL_TCP = 6
SOL_UDP = 17
SO_DEBUG = 1
SO_REUSEADDR = 2
SO_TYPE = 3
SO_ERROR = 4
SO_DONTROUTE = 5
SO_BROADCAST = 6
SO_SNDBUF = 7
SO_RCVBUF = 8
SO_KEEPALIVE = 9
SO_OOBINLINE = 10
SO_PRIORITY = 12
SO_LINGER = 13
SO_REUSEPORT = 15
SO_PASSCRED = 16
SO_PEERCRED = 17
SO_RCVLOWAT = 18
SO_SNDLOWAT = 19
SO_RCVTIMEO = 20
SO_SNDTIMEO = 21
SO_ACCEPTCONN = 30
SO_PROTOCOL = 38
SO_DOMAIN = 39
SO_BINDTODEVICE = 25
SO_MARK = 36
SOMAXCONN = 4096
SCM_RIGHTS = 1
SCM_CREDENTIALS = 2
MSG_OOB = 1
MSG_PEEK = 2
MSG_DONTROUTE = 4
MSG_CTRUNC = 8
MSG_TRUNC = 32
MSG_DONTWAIT = 64
MSG_EOR = 128
MSG_WAITALL = 256
MSG_CONFIRM = 2048
MSG_ERRQUEUE = 8192
MSG_NOSIGNAL = 16384
MSG_MORE = 32768
MSG_FASTOPEN = 536870912
MSG_CMSG_CLOEXEC = 1073741824
SHUT_RD = 0
SHUT_WR = 1
SHUT_RDWR = 2
IPPROTO_IP = 0
IPPROTO_ICMP = 1
IPPROTO_IGMP = 2
IPPROTO_TCP = 6
IPPROTO_EGP = 8
IPPROTO_PUP = 12
IPPROTO_UDP = 17
IPPROTO_IDP = 22
IPPROTO_IPV6 = 41
IPPROTO_ROUTING = 43
IPPROTO_FRAGMENT = 44
IPPROTO_RSVP = 46
IPPROTO_GRE = 47
IPPROTO_ESP = 50
IPPROTO_AH = 51
IPPROTO_ICMPV6 = 58
IPPROTO_NONE = 59
IPPROTO_DSTOPTS = 60
IPPROTO_PIM = 103
IPPROTO_SCTP = 132
IPPROTO_UDPLITE = 136
IPPROTO_RAW = 255
IPPROTO_MPTCP = 262
INADDR_ANY = 0
INADDR_BROADCAST = 4294967295
INADDR_LOOPBACK = 2130706433
INADDR_UNSPEC_GROUP = 3758096384
INADDR_ALLHOSTS_GROUP = 3758096385
INADDR_MAX_LOCAL_GROUP = 3758096639
INADDR_NONE = 4294967295
IPPORT_RESERVED = 1024
IPPORT_USERRESERVED = 5000
IP_OPTIONS = 4
IP_HDRINCL = 3
IP_TOS = 1
IP_TTL = 2
IP_RECVOPTS = 6
IP_RECVRETOPTS = 7
IP_RETOPTS = 7
IP_RECVTOS = 13
IP_MULTICAST_IF = 32
IP_MULTICAST_TTL = 33
IP_MULTICAST_LOOP = 34
IP_ADD_MEMBERSHIP = 35
IP_DROP_MEMBERSHIP = 36
IPV6_JOIN_GROUP = 20
IPV6_LEAVE_GROUP = 21
IPV6_MULTICAST_HOPS = 18
IPV6_MULTICAST_IF = 17
IPV6_MULTICAST_LOOP = 19
IPV6_UNICAST_HOPS = 16
IPV6_V6ONLY = 26
IPV6_CHECKSUM = 7
IPV6_TCLASS = 67
TCP_NODELAY = 1
TCP_MAXSEG = 2
TCP_CORK = 3
TCP_KEEPIDLE = 4
TCP_KEEPINTVL = 5
TCP_KEEPCNT = 6
TCP_SYNCNT = 7
TCP_LINGER2 = 8
TCP_DEFER_ACCEPT = 9
TCP_WINDOW_CLAMP = 10
TCP_INFO = 11
TCP_QUICKACK = 12
TCP_FASTOPEN = 23
TCP_CONGESTION = 13
TCP_USER_TIMEOUT = 18
EAI_ADDRFAMILY = -9
EAI_AGAIN = -3
EAI_BADFLAGS = -1
EAI_FAIL = -4
EAI_FAMILY = -6
EAI_MEMORY = -10
EAI_NODATA = -5
EAI_NONAME = -2
EAI_OVERFLOW = -12
EAI_SERVICE = -8
EAI_SOCKTYPE = -7
EAI_SYSTEM = -11
AI_PASSIVE = 1
AI_CANONNAME = 2
AI_NUMERICHOST = 4
AI_NUMERICSERV = 1024
AI_ALL = 16
AI_V4MAPPED = 8
AI_ADDRCONFIG = 32
NI_MAXHOST = 1025
NI_MAXSERV = 32
NI_NOFQDN = 4
NI_NUMERICHOST = 1
NI_NAMEREQD = 8
NI_NUMERICSERV = 2
NI_DGRAM = 16

has_ipv6 = True
error = OSError
timeout = TimeoutError
_default_timeout = None


class herror(OSError):
    __module__ = 'socket'


class gaierror(OSError):
    __module__ = 'socket'


def _unsupported():
    return OSError(_errno.EAFNOSUPPORT, _os.strerror(_errno.EAFNOSUPPORT))


class socket:
    """socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object

Only the two ends of a socket pair can be used; no address family is supported yet."""

    __module__ = '_socket'
    __slots__ = ('_fd', '_family', '_type', '_proto', '_timeout')

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is None:
            raise _unsupported()
        if not isinstance(fileno, int):
            raise TypeError(f"'{fileno.__class__.__name__}' object cannot be interpreted as an integer")
        if fileno < 0:
            raise ValueError('negative file descriptor')
        if not _stat.S_ISSOCK(_os.fstat(fileno).st_mode):
            raise OSError(_errno.ENOTSOCK, _os.strerror(_errno.ENOTSOCK))
        self._fd = fileno
        self._family = AF_UNIX if family == -1 else family
        self._type = (SOCK_STREAM if type == -1 else type) & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
        self._proto = 0 if proto == -1 else proto
        self._timeout = _default_timeout
        if self._timeout is not None:
            _os.set_blocking(fileno, False)

    def __repr__(self):
        return f'<socket object, fd={self._fd}, family={self._family}, type={self._type}, proto={self._proto}>'

    @property
    def family(self):
        return self._family

    @property
    def type(self):
        return self._type

    @property
    def proto(self):
        return self._proto

    @property
    def timeout(self):
        return self._timeout

    def fileno(self):
        return self._fd

    def close(self):
        fd, self._fd = self._fd, -1
        if fd >= 0:
            _os.close(fd)

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    def gettimeout(self):
        return self._timeout

    def settimeout(self, value, /):
        if value is not None:
            value = float(value)
            if value < 0:
                raise ValueError('Timeout value out of range')
        self._timeout = value
        _os.set_blocking(self._fd, value is None)

    def setblocking(self, flag, /):
        self.settimeout(None if flag else 0.0)

    def getblocking(self):
        return self._timeout is None or self._timeout > 0

    def _await(self, reading):
        if self._timeout:
            import select
            watched = [self._fd]
            ready = select.select(watched if reading else (), () if reading else watched, (), self._timeout)
            if not (ready[0] or ready[1]):
                raise TimeoutError('timed out')

    def recv(self, bufsize, flags=0, /):
        if bufsize < 0:
            raise ValueError('negative buffersize in recv')
        self._await(True)
        return _os.read(self._fd, bufsize)

    def recv_into(self, buffer, nbytes=0, flags=0):
        view = memoryview(buffer).cast('B')
        data = self.recv(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data)

    def recvfrom(self, bufsize, flags=0, /):
        return self.recv(bufsize, flags), None

    def send(self, data, flags=0, /):
        self._await(False)
        return _os.write(self._fd, data)

    def sendall(self, data, flags=0, /):
        view = memoryview(data).cast('B')
        while view:
            view = view[self.send(view, flags):]

    def shutdown(self, how, /):
        if how not in (0, 1, 2):
            raise OSError(_errno.EINVAL, _os.strerror(_errno.EINVAL))
        _posix._shutdown(self._fd, how != 1, how != 0)

    def getsockname(self):
        return ''

    def getpeername(self):
        return ''

    def getsockopt(self, level, option, buflen=0, /):
        return b'' if buflen else 0

    def setsockopt(self, level, option, value, optlen=None, /):
        pass

    def _refuse(self, *args):
        raise _unsupported()

    accept = _accept = bind = connect = connect_ex = listen = sendto = _refuse


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /):
    if family != AF_UNIX:
        raise _unsupported()
    one, other = _posix._socketpair()
    return socket(family, type, proto, one), socket(family, type, proto, other)


def dup(fileno, /):
    if not _stat.S_ISSOCK(_os.fstat(fileno).st_mode):
        raise OSError(_errno.ENOTSOCK, _os.strerror(_errno.ENOTSOCK))
    return _os.dup(fileno)


def close(fileno, /):
    _os.close(fileno)


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout, /):
    global _default_timeout
    if timeout is not None:
        timeout = float(timeout)
        if timeout < 0:
            raise ValueError('Timeout value out of range')
    _default_timeout = timeout


def gethostname():
    return _os.uname().nodename


def _swap(number, size, name):
    if number < 0 or number >> 8 * size:
        raise OverflowError(f'{name}: can\'t convert negative Python int to C {size * 8}-bit unsigned integer' if number < 0
                            else f'{name}: Python int too large to convert to C {size * 8}-bit unsigned integer')
    return int.from_bytes(number.to_bytes(size, 'little'), 'big')


def htons(number, /):
    return _swap(number, 2, 'htons')


def ntohs(number, /):
    return _swap(number, 2, 'ntohs')


def htonl(number, /):
    return _swap(number, 4, 'htonl')


def ntohl(number, /):
    return _swap(number, 4, 'ntohl')


def inet_aton(address, /):
    parts = address.split('.')
    try:
        numbers = [int(part, 0) for part in parts]
    except ValueError:
        numbers = []
    if not 1 <= len(numbers) <= 4 or any(not 0 <= n <= 255 for n in numbers[:-1]):
        raise OSError('illegal IP address string passed to inet_aton')
    rest = 5 - len(numbers)
    if not 0 <= numbers[-1] < 1 << 8 * rest:
        raise OSError('illegal IP address string passed to inet_aton')
    return bytes(numbers[:-1]) + numbers[-1].to_bytes(rest, 'big')


def inet_ntoa(packed, /):
    if len(packed) != 4:
        raise OSError('packed IP wrong length')
    return '.'.join(map(str, bytes(packed)))


def inet_pton(family, address, /):
    if family not in (AF_INET, AF_INET6):
        raise _unsupported()
    import ipaddress
    kind = ipaddress.IPv4Address if family == AF_INET else ipaddress.IPv6Address
    try:
        return kind(address).packed
    except ValueError:
        raise OSError('illegal IP address string passed to inet_pton') from None


def inet_ntop(family, packed, /):
    if family not in (AF_INET, AF_INET6):
        raise ValueError(f'unknown address family {family}')
    if len(packed) != (4 if family == AF_INET else 16):
        raise ValueError('invalid length of packed IP address string')
    if family == AF_INET:
        return inet_ntoa(packed)
    import ipaddress
    return str(ipaddress.IPv6Address(bytes(packed)))


def getaddrinfo(host, port, family=AF_UNSPEC, type=0, proto=0, flags=0):
    raise gaierror(EAI_FAMILY, 'ai_family not supported')
