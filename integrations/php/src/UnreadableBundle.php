<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * A file that cannot be shown. It has no words of its own: the plugin says them in the language of the site.
 */
final class UnreadableBundle extends \RuntimeException
{
    /**
     * `format`: the shape is newer (or much older) than this code. `content`: it is not the file that was asked for.
     *
     * @var string
     */
    public $reason;

    public function __construct(string $reason)
    {
        parent::__construct($reason);
        $this->reason = $reason;
    }
}
